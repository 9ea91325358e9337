import { expect, test } from 'vitest';
import { parseUrl } from '../../src/model/parseUrl.js';

test.each([
  ['https://a.example/x?y#z', undefined, 'https://a.example/x?y#z'],
  ['/x', 'https://a.example/y', 'https://a.example/x'],
  ['/x', undefined, undefined],
  ['https://', undefined, undefined],
  ['', undefined, undefined],
])('%j relative to %j', (text, base, href) => {
  expect(parseUrl(text, base)?.href).toBe(href);
});
