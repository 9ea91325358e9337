import { afterEach, expect, test, vi } from 'vitest';
import { usableLocale, usableTimeZone } from '../../src/hooks/usableLocale.js';
import { resetPageRegistry } from '../../src/model/pageRegistry.js';

afterEach(() => {
  vi.restoreAllMocks();
  resetPageRegistry();
});

test.each([
  [undefined, 'en'],
  ['de-AT', 'de-AT'],
  ['en_US', 'en-US'],
  ['no such locale!', 'en'],
  ['', 'en'],
])('the locale %s becomes %s', (given, expected) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(usableLocale(given)).toBe(expected);
});

test('an unknown time zone becomes the browser’s own', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(usableTimeZone('Mars/Olympus')).toBeUndefined();
  expect(usableTimeZone('Europe/Vienna')).toBe('Europe/Vienna');
});

test('each mistake is on the console once', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const locale of ['en_US', 'en_US', 'de_DE']) usableLocale(locale);
  expect(error).toHaveBeenCalledTimes(2);
});
