import { expect, test } from 'vitest';
import { decodePlanFeatures } from '../../../src/wire/codec/decodePlanFeatures.js';
import { rowOf } from '../../../src/wire/codec/rowOf.js';

const featuresOf = (...products: object[]) => decodePlanFeatures(products.map(rowOf), false);
const titles = (features: ReturnType<typeof decodePlanFeatures>) => features.map(({ title }) => title);

test('smallest weight first, then by title, and those without a weight last', () => {
  const features = [
    { name: 'd', title: 'No weight, Z' },
    { name: 'b', title: 'Light, B', metadata: { weightage: 1 } },
    { name: 'e', title: 'Heavy', metadata: { weightage: 10 } },
    { name: 'c', title: 'No weight, A' },
    { name: 'a', title: 'Light, A', metadata: { weightage: '1' } },
  ];
  const sorted = ['Light, A', 'Light, B', 'Heavy', 'No weight, A', 'No weight, Z'];
  expect(titles(featuresOf({ name: 'p', features }))).toEqual(sorted);
  expect(titles(featuresOf({ name: 'p', features: features.toReversed() }))).toEqual(sorted);
});

test('a feature of several products is there once, as the first product has it', () => {
  const feature = { name: 'storage', metadata: { one: '10 GB', two: '20 GB' } };
  const found = featuresOf({ name: 'one', features: [feature] }, { name: 'two', features: [feature] });
  expect(found).toEqual([{ name: 'storage', title: 'storage', value: '10 GB', weight: undefined }]);
});

test('a feature that one product refuses and another includes is included', () => {
  const feature = { name: 'sso', metadata: { one: false, two: true } };
  const found = featuresOf({ name: 'one', features: [feature] }, { name: 'two', features: [feature] });
  expect(found).toMatchObject([{ name: 'sso', value: true }]);
});

test("a product's own feature is left out unless it has a title of its own", () => {
  expect(featuresOf({ name: 'pro', features: [{ name: 'pro' }, { name: 'pro', title: 'pro' }] })).toEqual([]);
  expect(titles(featuresOf({ name: 'pro', features: [{ name: 'pro', title: 'Everything' }] }))).toEqual([
    'Everything',
  ]);
  expect(titles(featuresOf({ name: 'pro', features: [{ name: 'other', title: 'pro' }] }))).toEqual(['pro']);
  expect(titles(featuresOf({ name: 'pro', features: [{ title: '' }, {}] }))).toEqual([]);
});

test('where the parts are features themselves, each is one', () => {
  const parts = [{ name: 'sso', title: 'Single sign-on' }, { name: 'api' }].map(rowOf);
  expect(titles(decodePlanFeatures(parts, true))).toEqual(['Single sign-on', 'api'].toSorted());
});

test.each([
  [undefined, true],
  [null, true],
  ['', true],
  [true, true],
  ['true', true],
  [{}, true],
  ['10 GB', '10 GB'],
  [10, '10'],
  [0, '0'],
])('a cell of %j: %j', (cell, value) => {
  const features = [{ name: 'a', metadata: { p: cell } }];
  expect(featuresOf({ name: 'p', features })).toMatchObject([{ name: 'a', value }]);
});

test.each([false, 'false'])('a cell of %j: left out', (cell) => {
  expect(featuresOf({ name: 'p', features: [{ name: 'a', metadata: { p: cell } }] })).toEqual([]);
});
