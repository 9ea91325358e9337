import { expect, test } from 'vitest';
import { rowOf } from '../../../src/wire/codec/rowOf.js';

test.each([undefined, null, 7, 'x', [], [{ id: 'a' }]])('%j has no fields', (value) => {
  const row = rowOf(value);
  expect([row.text('id'), row.whole('id'), row.integer('id'), row.rows('id')]).toEqual([
    '',
    undefined,
    '0',
    [],
  ]);
  expect([row.date('id', 'id'), row.metadata(), row.object('id').text('id')]).toEqual([undefined, {}, '']);
});

test.each([
  [0, 0],
  ['0', 0],
  ['12', 12],
  [12, 12],
  [-1, undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['12 ', undefined],
  [' 12', undefined],
  ['', undefined],
  [1.5, undefined],
  [2 ** 53, undefined],
  [true, undefined],
  [null, undefined],
])('%j as a whole number: %j', (value, whole) => {
  expect(rowOf({ value }).whole('value')).toBe(whole);
});

test.each([
  ['-12', '-12'],
  [12, '12'],
  ['9007199254740993', '9007199254740993'],
  ['12x', '0'],
  ['x12', '0'],
  [1.5, '0'],
  [null, '0'],
])('%j as an int64: %j', (value, integer) => {
  expect(rowOf({ value }).integer('value')).toBe(integer);
});

test.each([
  ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
  ['2026-01-02t03:04:05z', '2026-01-02T03:04:05.000Z'],
  ['2026-01-02T03:04:05+05:30', '2026-01-01T21:34:05.000Z'],
  ['2026-01-02T03:04:05.1Z', '2026-01-02T03:04:05.100Z'],
  ['2026-01-02T03:04:05.123456789Z', '2026-01-02T03:04:05.123Z'],
  ['0002-01-01T00:00:00Z', '0002-01-01T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['2026-01-02T03:04:05', undefined],
  ['2026-01-02', undefined],
  ['at 2026-01-02T03:04:05Z', undefined],
  ['2026-01-02T03:04:05Z ', undefined],
  ['2026-01-02T03:04:05.1234567891Z', undefined],
  ['2026-13-02T03:04:05Z', undefined],
  ['', undefined],
  [7, undefined],
])('%j as a date: %j', (value, iso) => {
  expect(rowOf({ value }).date('value', 'value')?.toISOString()).toBe(iso);
});

test('one spelling fills in for the other, the first counts', () => {
  expect(rowOf({ plan_id: 'a' }).text('planId', 'plan_id')).toBe('a');
  expect(rowOf({ planId: 'b', plan_id: 'a' }).text('planId', 'plan_id')).toBe('b');
  expect(rowOf({ planId: null, plan_id: 'a' }).text('planId', 'plan_id')).toBe('a');
});

test('entries of a list that are not objects are left out', () => {
  const rows = rowOf({ list: [{ id: 'a' }, null, 7, [], { id: 'b' }] }).rows('list');
  expect(rows.map((row) => row.text('id'))).toEqual(['a', 'b']);
});

test('metadata has at most 32 levels', () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 40; level++) deep = level % 2 ? { deep } : [deep];
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + depthOf(Object.values(value)[0]) : 0;
  expect(depthOf(rowOf({ metadata: { deep } }).metadata())).toBe(32);
  const flat = { a: [1, null, { b: 'c' }] };
  expect(rowOf({ metadata: flat }).metadata()).toEqual(flat);
});

test('a key of metadata that is named like a prototype is an ordinary one', () => {
  const metadata = rowOf({ metadata: JSON.parse('{"__proto__":{"admin":true}}') }).metadata();
  expect(Object.keys(metadata)).toEqual(['__proto__']);
  expect(metadata.admin).toBeUndefined();
});
