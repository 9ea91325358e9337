import { afterEach, expect, test, vi } from 'vitest';
import { pageSlot, resetPageRegistry, scopeSlot } from '../../src/model/pageRegistry.js';

afterEach(resetPageRegistry);

test('a slot is made once and then shared', () => {
  const create = vi.fn(() => new Set<string>());
  pageSlot('numbers', create).add('one');
  expect([...pageSlot('numbers', create)]).toEqual(['one']);
  expect(create).toHaveBeenCalledTimes(1);
});

test('scopes do not share theirs', () => {
  scopeSlot('A', 'numbers', () => new Set<string>()).add('one');
  expect(scopeSlot('B', 'numbers', () => new Set<string>()).size).toBe(0);
});

test('a second copy of the library finds the same slots', async () => {
  pageSlot('numbers', () => new Set<string>()).add('one');
  vi.resetModules();
  const copy = await import('../../src/model/pageRegistry.js');
  expect(copy.pageSlot).not.toBe(pageSlot);
  expect([...copy.pageSlot('numbers', () => new Set<string>())]).toEqual(['one']);
});

test('a reset stops what runs and forgets everything', () => {
  const dispose = vi.fn();
  pageSlot('numbers', () => 1, dispose);
  resetPageRegistry();
  expect(dispose).toHaveBeenCalledWith(1);
  expect(pageSlot('numbers', () => 2)).toBe(2);
});
