import { expect, test } from 'vitest';
import { formatMoney } from '../../../src/components/plans/formatMoney.js';

const shown = (amount: number, currency: string, locale = 'en') =>
  formatMoney(amount, currency, locale)?.replaceAll('\u00a0', ' ');

// Amounts are the payment provider's. Engines know other digits for some of these, and not the same ones.
test.each([
  ['usd', 2900, '$29'],
  ['usd', 2950, '$29.50'],
  ['jpy', 2950, '¥2,950'],
  ['krw', 2950, '₩2,950'],
  ['vnd', 2950, '₫2,950'],
  ['clp', 2950, 'CLP 2,950'],
  ['mga', 2950, 'MGA 2,950'],
  ['kwd', 2950, 'KWD 2.950'],
  ['bhd', 2000, 'BHD 2'],
  ['huf', 2900, 'HUF 29'],
  ['huf', 2950, 'HUF 29.50'],
  ['idr', 2_900_000, 'IDR 29,000'],
  ['cop', 2900, 'COP 29'],
  ['pkr', 2950, 'PKR 29.50'],
  ['isk', 50_000, 'ISK 500'],
  ['ugx', 50_000, 'UGX 500'],
  ['twd', 2900, 'NT$29'],
  ['USD', 2950, '$29.50'],
  ['zzz', 2950, 'ZZZ 29.50'],
  ['usd', -500, '-$5'],
  ['usd', 0, '$0'],
])('%s, %d: %s', (currency, amount, text) => {
  expect(shown(amount, currency)).toBe(text);
});

test('part of a minor unit is rounded', () => {
  expect([shown(2416.67, 'usd'), shown(2416.67, 'jpy')]).toEqual(['$24.17', '¥2,417']);
});

test.each(['', 'x', 'dollars', '€'])('no number in the currency "%s"', (currency) => {
  expect(shown(100, currency)).toBeUndefined();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('no number for %d', (amount) => {
  expect(shown(amount, 'usd')).toBeUndefined();
});

test('the sign of "US$" stays before its letters in a text from right to left', () => {
  expect(formatMoney(2900, 'usd', 'ar-EG')).toContain('\u200eUS$\u200e');
});
