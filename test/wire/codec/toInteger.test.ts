import { expect, test } from 'vitest';
import { toInteger } from '../../../src/wire/codec/toInteger.js';

test.each([
  ['-12', '-12'],
  [12, '12'],
  ['9007199254740993', '9007199254740993'],
  ['12x', '0'],
  ['x12', '0'],
  [1.5, '0'],
  [null, '0'],
  [undefined, '0'],
])('%j as an int64: %j', (value, integer) => {
  expect(toInteger(value)).toBe(integer);
});
