import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callBack } from '../../src/checkout/callBack.js';
import { reportMalformed } from '../../src/checkout/reportMalformed.js';
import { reportMistake } from '../../src/checkout/reportMistake.js';
import { CheckoutError, type CheckoutErrorInit } from '../../src/model/CheckoutError.js';
import { resetPageRegistry } from '../../src/model/pageRegistry.js';

const error = (init: Partial<CheckoutErrorInit> = {}) =>
  new CheckoutError({ code: 'invalid_request', message: '`billingId` is missing.', ...init });

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  const log = (...args: unknown[]) => void logged.push(args.map(String).join(' '));
  vi.spyOn(console, 'error').mockImplementation(log);
  vi.spyOn(console, 'warn').mockImplementation(log);
});
afterEach(() => {
  vi.restoreAllMocks();
  resetPageRegistry();
});

describe('a mistake in the set-up', () => {
  test('is an event where the app listens, and nothing on the console', () => {
    const emit = vi.fn();
    const mistake = error();
    reportMistake(mistake, new Set(), emit);
    expect(emit.mock.calls).toEqual([[{ type: 'checkout_call_failed', error: mistake }]]);
    expect(logged).toEqual([]);
  });

  test('is on the console where it does not', () => {
    reportMistake(error(), new Set(), undefined);
    expect(logged).toEqual(['react-frontier-checkout: `billingId` is missing.']);
  });

  test('is told once: per listener, and once per page on the console', () => {
    const emit = vi.fn();
    const reported = new Set<string>();
    reportMistake(error(), reported, emit);
    reportMistake(error(), reported, emit);
    expect(emit).toHaveBeenCalledOnce();
    reportMistake(error(), new Set(), emit);
    expect(emit).toHaveBeenCalledTimes(2);
    reportMistake(error(), new Set(), undefined);
    reportMistake(error(), new Set(), undefined);
    expect(logged).toHaveLength(1);
  });

  test('two mistakes are told both; the same one of two calls is told once', () => {
    const emit = vi.fn();
    const reported = new Set<string>();
    for (const message of ['`billingId` is missing.', '`orgId` is empty.']) {
      reportMistake(error({ message }), reported, emit);
    }
    expect(emit).toHaveBeenCalledTimes(2);
    for (const message of ['List checkouts failed with 404.', 'List plans failed with 404.']) {
      reportMistake(
        error({ code: 'not_found', reason: 'unknown_route', status: 404, message }),
        reported,
        emit,
      );
    }
    expect(emit).toHaveBeenCalledTimes(3);
    reportMistake(error({ code: 'not_found', status: 404, message: 'x' }), reported, emit);
    reportMistake(error({ code: 'not_found', status: 405, message: 'x' }), reported, emit);
    reportMistake(error({ code: 'invalid_response', status: 405, message: 'x' }), reported, emit);
    expect(emit).toHaveBeenCalledTimes(6);
    for (const message of ['Create failed: "basic"', 'Create failed: "gold"', 'Create failed: "gold"']) {
      reportMistake(error({ code: 'internal', status: 500, message }), reported, emit);
    }
    expect(emit).toHaveBeenCalledTimes(8);
  });

  test.each<Partial<CheckoutErrorInit>>([
    { code: 'invalid_argument' },
    { code: 'invalid_response' },
    { code: 'unimplemented', reason: 'unknown_route' },
    { code: 'not_found', reason: 'org_not_found' },
    { code: 'not_found', reason: 'product_not_found' },
    { code: 'permission_denied', reason: 'wrong_account' },
    { code: 'network' },
    { code: 'internal', status: 500 },
    { code: 'unsafe_url' },
  ])('is one: %j', (init) => {
    const emit = vi.fn();
    reportMistake(error(init), new Set(), emit);
    expect(emit).toHaveBeenCalledOnce();
  });

  test.each<Partial<CheckoutErrorInit>>([
    { code: 'unauthenticated' },
    { code: 'permission_denied' },
    { code: 'permission_denied', reason: 'owner_only' },
    { code: 'timeout' },
    { code: 'unavailable' },
    { code: 'unavailable', reason: 'provider_unavailable' },
    { code: 'already_exists', reason: 'already_subscribed' },
    { code: 'failed_precondition', reason: 'payment_failed' },
    { code: 'invalid_argument', reason: 'seat_limit' },
    { code: 'invalid_request', reason: 'quantity_out_of_range' },
    { code: 'network', reason: 'subscriptions_unread' },
    { code: 'aborted' },
  ])('is none, but daily life: %j', (init) => {
    const emit = vi.fn();
    reportMistake(error(init), new Set(), emit);
    expect(emit).not.toHaveBeenCalled();
  });

  test('is none where the error is of something else', () => {
    const emit = vi.fn();
    reportMistake(new TypeError('x'), new Set(), emit);
    reportMistake(undefined, new Set(), emit);
    expect(emit).not.toHaveBeenCalled();
  });
});

describe('a row that cannot be read', () => {
  const row = { index: 3, id: 'a', message: 'checkoutUrl: expected a string, got none' };

  test('is an event where the app listens, once', () => {
    const emit = vi.fn();
    const reported = new Set<string>();
    reportMalformed(row, reported, emit);
    reportMalformed({ ...row, index: 4 }, reported, emit);
    expect(emit.mock.calls).toEqual([[{ type: 'checkout_malformed', row }]]);
    expect(logged).toEqual([]);
  });

  test('is on the console where it does not, with its id and what is wrong', () => {
    const reported = new Set<string>();
    reportMalformed(row, reported, undefined);
    reportMalformed(row, reported, undefined);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/row a is malformed \(checkoutUrl: expected a string, got none\)/);
  });

  test('without an id is named by where it stands and what is wrong', () => {
    const emit = vi.fn();
    const reported = new Set<string>();
    const unnamed = { ...row, id: undefined };
    reportMalformed(unnamed, reported, emit);
    reportMalformed(unnamed, reported, emit);
    reportMalformed({ ...unnamed, index: 4 }, reported, emit);
    reportMalformed({ ...unnamed, message: 'not an object' }, reported, emit);
    expect(emit).toHaveBeenCalledTimes(3);
  });
});

describe("an app's listener", () => {
  test('gets the value; none is fine', () => {
    const onDone = vi.fn();
    callBack({ onDone }, 'onDone', 7);
    callBack({ onDone: undefined }, 'onDone', 7);
    expect(onDone.mock.calls).toEqual([[7]]);
    expect(logged).toEqual([]);
  });

  test('that throws is logged by its name, and changes nothing else', () => {
    const onDone = () => {
      throw new Error('oops');
    };
    expect(() => callBack({ onDone }, 'onDone', 7)).not.toThrow();
    expect(logged).toEqual([expect.stringMatching(/`onDone` threw.*oops/)]);
  });
});
