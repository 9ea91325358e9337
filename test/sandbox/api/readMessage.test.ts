import { describe, expect, test } from 'vitest';
import { BodyError } from '../../../src/sandbox/api/BodyError.js';
import { readMessage } from '../../../src/sandbox/api/readMessage.js';

const schema = {
  success_url: 'string',
  small: 'int32',
  quantity: 'int64',
  skip_trial: 'bool',
  product_body: { product_name: 'string' },
} as const;

const read = (body: unknown) => readMessage(typeof body === 'string' ? body : JSON.stringify(body), schema);

describe('reads', () => {
  test('snake_case and camelCase, also in nested messages', () => {
    const expected = { success_url: 'a', product_body: { product_name: 'x' } };
    expect(read({ success_url: 'a', product_body: { product_name: 'x' } })).toEqual(expected);
    expect(read({ successUrl: 'a', productBody: { productName: 'x' } })).toEqual(expected);
  });

  test('null as unset, but false and 0 as set', () => {
    expect(read({ success_url: null, product_body: null, skip_trial: false, quantity: 0 })).toEqual({
      skip_trial: false,
      quantity: 0,
    });
  });

  test('no unknown fields, whatever their names', () => {
    expect(read('{"other":{"success_url":"a"},"__proto__":{"quantity":1},"constructor":1}')).toEqual({});
  });

  test.each([
    [3, 3],
    ['3', 3],
    ['-3', -3],
    ['1e2', 100],
    [2.0, 2],
    ['2.0', 2],
  ])('the integer %j', (quantity, expected) => {
    expect(read({ quantity })).toEqual({ quantity: expected });
  });
});

describe('refuses', () => {
  test.each([
    '',
    ' ',
    '{',
    '{"success_url":',
    '{"success_url":"a",}',
    '{success_url:"a"}',
    '{"a":01}',
    '{} x',
    '{}{}',
  ])('malformed JSON: %j', (body) => {
    expect(() => read(body)).toThrow(new BodyError('invalid JSON'));
  });

  test.each(['null', '7', '"text"', '[]'])('%s instead of an object', (body) => {
    expect(() => read(body)).toThrow(new BodyError(`proto: unexpected value ${body}`));
    expect(() => read({ product_body: body === 'null' ? 1 : JSON.parse(body) })).toThrow(BodyError);
  });

  test.each([
    ['successUrl', { success_url: 'a', successUrl: 'a' }],
    ['successUrl', { successUrl: 'a', success_url: null }],
    ['productBody', { product_body: null, productBody: {} }],
    ['productName', { product_body: { product_name: 'x', productName: 'x' } }],
  ])('%s in both spellings: %j', (name, body) => {
    expect(() => read(body)).toThrow(new BodyError(`proto: duplicate field "${name}"`));
  });

  test.each([
    ['string field successUrl: 5', { success_url: 5 }],
    ['string field successUrl: ["a"]', { successUrl: ['a'] }],
    ['string field productName: false', { product_body: { product_name: false } }],
    ['bool field skipTrial: "yes"', { skip_trial: 'yes' }],
    ['int64 field quantity: 1.5', { quantity: 1.5 }],
    ['int64 field quantity: "1.5"', { quantity: '1.5' }],
    ['int64 field quantity: "abc"', { quantity: 'abc' }],
    ['int64 field quantity: ""', { quantity: '' }],
    ['int64 field quantity: true', { quantity: true }],
    ['int64 field quantity: 9223372036854776000', { quantity: 2 ** 63 }],
    ['int32 field small: 2147483648', { small: 2 ** 31 }],
  ])('an invalid value for %s', (message, body) => {
    expect(() => read(body)).toThrow(new BodyError(`proto: invalid value for ${message}`));
  });
});
