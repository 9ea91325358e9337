import { expect, test } from 'vitest';
import { toDate } from '../../../src/query/reading/toDate.js';

const noon = new Date('2026-01-01T12:00:00.000Z');

test.each([noon, noon.toJSON(), noon.getTime()])('%j is a date', (value) => {
  expect(toDate(value)).toEqual(noon);
});

test.each([undefined, null, true, {}, [], '', 'yesterday', Number.NaN])('%j is none', (value) => {
  expect(toDate(value)).toBeUndefined();
});
