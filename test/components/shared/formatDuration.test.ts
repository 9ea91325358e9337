import { expect, test } from 'vitest';
import { formatDuration, untilDurationChanges } from '../../../src/components/shared/formatDuration.js';

const minute = 60_000;
const hour = 60 * minute;

test.each([
  [5 * minute, '5 minutes'],
  [minute, '1 minute'],
  [2 * hour - 1, '119 minutes'],
  [2 * hour, '2 hours'],
  [4 * hour - 1, '3 hours'],
  [48 * hour - 1, '47 hours'],
  [48 * hour, '2 days'],
  [-1, '0 minutes'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms, 'en')).toBe(text);
});

test('in the words of the locale', () => {
  expect(formatDuration(3 * hour, 'de')).toBe('3 Stunden');
  expect(formatDuration(3 * hour, 'ar-EG')).toBe('٣ ساعات');
});

test.each([5 * minute, 119 * minute + 7, 2 * hour, 3 * hour + 1, 49 * hour])(
  'the text of %i ms changes when it says it does, and not before',
  (ms) => {
    const wait = untilDurationChanges(ms);
    expect(formatDuration(ms - wait + 1, 'en')).toBe(formatDuration(ms, 'en'));
    expect(formatDuration(ms - wait, 'en')).not.toBe(formatDuration(ms, 'en'));
  },
);
