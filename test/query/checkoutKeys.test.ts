import { hashKey } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { checkoutKeys } from '../../src/query/checkoutKeys.js';
import { querySource } from './querySource.js';

const source = querySource();

test('every key begins with the key of its account, and that with the key of all', () => {
  const account = checkoutKeys.account(source);
  expect(account.slice(0, 1)).toEqual(checkoutKeys.all);
  expect(checkoutKeys.list(source)).toEqual([...account, 'list']);
  expect(checkoutKeys.detail(source, 'a')).toEqual([...account, 'detail', 'a']);
});

test('a key names the server, the organisation and the billing account', () => {
  const keys = [
    source,
    { ...source, transport: { ...source.transport, id: 'other' } },
    { ...source, orgId: 'other' },
    { ...source, billingId: 'other' },
    { ...source, billingId: undefined },
  ].map((each) => hashKey(checkoutKeys.account(each)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys survive JSON, with no billing account too', () => {
  const key = checkoutKeys.detail({ ...source, billingId: undefined }, 'a');
  expect(JSON.parse(JSON.stringify(key))).toEqual(key);
});
