import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCopy } from '../../../src/components/shared/useCopy.js';

const writeText = vi.fn<(text: string) => Promise<void>>();
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setup() {
  const { result } = renderHook(useCopy);
  return { state: () => result.current[0], copy: (text: string) => act(() => result.current[1](text)) };
}

test('copied for three seconds, counted from the last copy', async () => {
  const { state, copy } = setup();
  expect(state()).toBe('idle');
  expect(await copy('a')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a');
  expect(state()).toBe('copied');
  await pass(2000);
  await copy('b');
  await pass(2999);
  expect(state()).toBe('copied');
  await pass(1);
  expect(state()).toBe('idle');
});

test('failed until the next copy', async () => {
  const { state, copy } = setup();
  writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  expect(await copy('a')).toBe(false);
  expect(state()).toBe('failed');
  await pass(60_000);
  expect(state()).toBe('failed');
  expect(await copy('a')).toBe(true);
  expect(state()).toBe('copied');
});

test('fails where there is no clipboard, as on plain http', async () => {
  vi.stubGlobal('navigator', {});
  const { state, copy } = setup();
  expect(await copy('a')).toBe(false);
  expect(state()).toBe('failed');
});
