import { describe, expect, test } from 'vitest';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { checkRequest } from '../../src/model/checkRequest.js';
import { caught } from '../helpers/caught.js';

describe('checkRequest', () => {
  test.each<CheckoutRequest>([
    { plan: 'pro' },
    { plan: 'pro', trialDays: 0 },
    { plan: 'pro', trialDays: 14 },
    { feature: 'credits_500' },
  ])('lets %j pass', (request) => {
    expect(() => checkRequest(request)).not.toThrow();
  });

  test.each<[unknown, string]>([
    [{ plan: '' }, '`plan` is empty'],
    [{ plan: ' \t' }, '`plan` is empty'],
    [{ plan: 7 }, '`plan` is a number'],
    [{ plan: null }, '`plan` is missing'],
    [{ feature: '  ' }, '`feature` is empty'],
    [{}, 'Neither `plan` nor `feature`'],
    [undefined, 'Neither `plan` nor `feature`'],
    [{ plan: 'pro', feature: 'x' }, '`plan` and `feature`'],
    [{ feature: 'x', trialDays: 3 }, '`trialDays` goes with a `plan`'],
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

  test('a mixed request does not compile', () => {
    // @ts-expect-error one thing at a time
    const mixed: CheckoutRequest = { plan: 'pro', feature: 'credits_500' };
    // @ts-expect-error trials are for plans
    const trial: CheckoutRequest = { feature: 'credits_500', trialDays: 3 };
    expect([mixed, trial]).toHaveLength(2);
  });
});
