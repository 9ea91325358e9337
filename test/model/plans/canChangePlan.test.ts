import { expect, test } from 'vitest';
import { canChangePlan } from '../../../src/model/plans/canChangePlan.js';
import { fakeBilling } from '../../helpers/fakeBilling.js';

test('servers that sell products can, those that sell features cannot', () => {
  expect(canChangePlan(fakeBilling({ sells: 'products' }).transport)).toBe(true);
  expect(canChangePlan(fakeBilling({}).transport)).toBe(true);
  expect(canChangePlan(fakeBilling({ sells: 'features' }).transport)).toBe(false);
});

test('a transport for checkouts only cannot', () => {
  expect(canChangePlan({ ...fakeBilling({}).transport, call: undefined })).toBe(false);
});
