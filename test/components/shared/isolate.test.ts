import { expect, test } from 'vitest';
import { isolate } from '../../../src/components/shared/isolate.js';

test.each([
  ['500 credits', 'en', '500 credits'],
  ['500 credits', 'ar', '\u2068500 credits\u2069'],
  ['500 credits', 'he-IL', '\u2068500 credits\u2069'],
  ['الاحترافية', 'de', '\u2068الاحترافية\u2069'],
  ['الاحترافية', 'ar', 'الاحترافية'],
  [undefined, 'ar', undefined],
  ['', 'ar', ''],
])('%j in %s', (name, locale, expected) => {
  expect(isolate(name, locale)).toBe(expected);
});
