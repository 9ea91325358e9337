import { expect, test } from 'vitest';
import { formatPrice } from '../../../src/sandbox/pages/formatPrice.js';

test.each([
  [2900, 'usd', '$29.00'],
  [2900, 'jpy', '¥2,900'],
  [2900, 'kwd', 'KWD 2.900'],
  [2900, 'huf', 'HUF 29.00'],
])('%d %s: %s', (amount, currency, text) => {
  expect(formatPrice(amount, currency).replaceAll('\u00a0', ' ')).toBe(text);
});
