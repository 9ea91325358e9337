import { expect, test } from 'vitest';
import { formatDuration, untilDurationChanges } from '../../../src/components/shared/formatDuration.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

test.each([
  [-1, '0 seconds'],
  [0, '0 seconds'],
  [minute - 1, '59 seconds'],
  [minute, '1 minute'],
  [5 * minute, '5 minutes'],
  [2 * hour - 1, '119 minutes'],
  [2 * hour, '2 hours'],
  [4 * hour - 1, '3 hours'],
  [48 * hour - 1, '47 hours'],
  [48 * hour, '2 days'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms, 'en')).toBe(text);
});

test('in the words of the locale', () => {
  expect(formatDuration(3 * hour, 'de')).toBe('3 Stunden');
  expect(formatDuration(72 * hour, 'de', 'short')).toBe('3 Tg.');
  expect(formatDuration(3 * hour, 'ar-EG')).toBe('٣ ساعات');
});

test.each([
  second,
  59 * second + 7,
  minute,
  5 * minute,
  119 * minute + 7,
  2 * hour,
  3 * hour + 1,
  48 * hour,
  49 * hour,
])('the text of %i ms changes exactly when announced', (ms) => {
  const wait = untilDurationChanges(ms);
  for (const style of ['long', 'short'] as const) {
    expect(formatDuration(ms - wait + 1, 'en', style)).toBe(formatDuration(ms, 'en', style));
    expect(formatDuration(ms - wait, 'en', style)).not.toBe(formatDuration(ms, 'en', style));
  }
});
