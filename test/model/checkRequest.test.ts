import { describe, expect, test } from 'vitest';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { checkRequest } from '../../src/model/checkRequest.js';
import { caught } from '../helpers/caught.js';

describe('checkRequest', () => {
  test.each<CheckoutRequest>([
    { plan: 'pro' },
    { plan: 'pro', trialDays: 0 },
    { plan: 'pro', trialDays: 14 },
    { plan: 'pro', trialDays: 2 ** 31 - 1 },
    { plan: 'pro', skipTrial: true, cancelAfterTrial: false },
    { feature: 'credits_500' },
    { product: 'credits_500' },
    { product: 'credits_500', quantity: 3, minQuantity: 2, maxQuantity: 3 },
    { setup: 'paymentMethod' },
    { setup: 'customerPortal' },
  ])('lets %j pass', (request) => {
    expect(() => checkRequest(request)).not.toThrow();
  });

  test.each<[unknown, string]>([
    [{ plan: '' }, '`plan` is empty'],
    [{ plan: ' \t' }, '`plan` is empty'],
    [{ plan: 7 }, '`plan` is a number'],
    [{ plan: null }, '`plan` is missing'],
    [{ feature: '  ' }, '`feature` is empty'],
    [{}, '`setup` are missing'],
    [undefined, '`setup` are missing'],
    [{ plan: 'pro', feature: 'x' }, '`plan` and `feature`'],
    [{ feature: 'x', trialDays: 3 }, '`trialDays` is for a `plan`'],
    [{ plan: 'pro', product: 'x' }, '`plan` and `product`'],
    [{ product: 'x', setup: 'paymentMethod' }, '`product` and `setup`'],
    [{ feature: 'x', skipTrial: true }, '`skipTrial` is for a `plan`'],
    [{ plan: 'pro', quantity: 2 }, '`quantity` is for a `product`'],
    [{ product: '' }, '`product` is empty'],
    [{ product: 'x', quantity: 0 }, '`quantity` is 0'],
    [{ product: 'x', quantity: 1.5 }, '`quantity` is 1.5'],
    [{ product: 'x', quantity: '2' }, '`quantity` is 2'],
    [{ product: 'x', quantity: 2 ** 53 }, '`quantity` is 9007199254740992'],
    [{ product: 'x', quantity: 1, minQuantity: 2 }, '`quantity` is 1. Pass a whole number from 2'],
    [{ product: 'x', quantity: 9, maxQuantity: 8 }, '`quantity` is 9. Pass a whole number from 1 to 8'],
    [{ setup: 'card' }, '`setup` is card'],
    [{ setup: '' }, '`setup` is empty'],
    [{ plan: 'pro', trialDays: -1 }, '`trialDays` is -1'],
    [{ plan: 'pro', trialDays: 1.5 }, '`trialDays` is 1.5'],
    [{ plan: 'pro', trialDays: Number.NaN }, '`trialDays` is NaN'],
    [{ plan: 'pro', trialDays: '14' }, '`trialDays` is 14'],
    [{ plan: 'pro', trialDays: 2 ** 31 }, '`trialDays` is 2147483648'],
  ])('refuses %j, naming the field', async (request, text) => {
    const error = await caught(() => checkRequest(request as CheckoutRequest));
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain(text);
  });

  test.each([
    [{ product: 'x', quantity: 0 }, 'quantity_out_of_range'],
    [{ product: 'x', quantity: 9, maxQuantity: 8 }, 'quantity_out_of_range'],
    [{ plan: 'pro', trialDays: -1 }, undefined],
    [{ plan: '' }, undefined],
  ])('%j: reason %s', async (request, reason) => {
    const error = await caught(() => checkRequest(request as CheckoutRequest));
    expect(error.reason).toBe(reason);
  });
});
