import { expect, test } from 'vitest';
import { startOfDay } from '../../../src/components/history/startOfDay.js';

test.each([
  ['2026-03-08', 'UTC', 0, '2026-03-08T00:00:00.000Z'],
  ['2026-03-08', 'America/New_York', 0, '2026-03-08T05:00:00.000Z'],
  // The day lasts 23 hours.
  ['2026-03-08', 'America/New_York', 1, '2026-03-09T04:00:00.000Z'],
  ['2026-12-31', 'Pacific/Kiritimati', 1, '2026-12-31T10:00:00.000Z'],
  ['2026-02-28', 'Asia/Kathmandu', 1, '2026-02-28T18:15:00.000Z'],
])('%s in %s, plus %i', (day, timeZone, plusDays, expected) => {
  expect(new Date(startOfDay(day, timeZone, plusDays)).toISOString()).toBe(expected);
});

test.each(['', '2026', '2026-3-8', 'x2026-03-08'])('no day: %j', (day) => {
  expect(startOfDay(day, 'UTC')).toBeNaN();
});
