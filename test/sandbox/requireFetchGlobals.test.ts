import { afterEach, expect, test, vi } from 'vitest';
import { createSandbox } from '../../src/testing.js';

afterEach(() => vi.unstubAllGlobals());

test('a missing global is named, with what to do about it', () => {
  vi.stubGlobal('Request', undefined);
  vi.stubGlobal('Headers', undefined);
  expect(() => createSandbox()).toThrow(/`Request`, `Headers`.*Jest.*guides\/testing\.md/);
});
