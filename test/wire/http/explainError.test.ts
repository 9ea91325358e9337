import { describe, expect, test } from 'vitest';
import type { CheckoutErrorCode } from '../../../src/model/CheckoutError.js';
import type { CallInfo } from '../../../src/wire/http/CallInfo.js';
import { explainError, type KnownError } from '../../../src/wire/http/explainError.js';

const headers = new Headers();
const info = { name: 'List checkouts', url: 'https://frontier.test/x' };
const known = (code: CheckoutErrorCode, status: number, fields: Partial<KnownError> = {}): KnownError => ({
  code,
  status,
  message: `List checkouts failed with ${status}.`,
  ...fields,
});
const explain = (error: KnownError, said: string | undefined = 'words', body: Record<string, unknown> = {}) =>
  explainError(error, info, { body, said, headers });

describe('what to do', () => {
  test.each<[CheckoutErrorCode, number, RegExp]>([
    ['unauthenticated', 401, /Sign the user in again/],
    ['permission_denied', 403, /only owners.*`billingId` belongs to `orgId`/],
    ['not_found', 404, /Check the ids/],
    ['invalid_argument', 400, /Correct the request/],
    ['failed_precondition', 400, /Correct the request/],
    ['unavailable', 503, /Try again later/],
    ['resource_exhausted', 429, /Try again later/],
    ['deadline_exceeded', 504, /Try again later/],
    ['internal', 500, /server log/],
    ['unknown', 500, /server log/],
  ])('%s', (code, status, words) => {
    const { message } = explain(known(code, status));
    expect(message).toMatch(words);
    expect(message).toMatch(/^List checkouts failed with \d+\. [A-Z]/);
  });

  test.each([400, 404, 499])('an answer of %i that is not from Frontier', (status) => {
    const { message } = explainError(known('not_found', status), info, {
      body: {},
      said: undefined,
      headers,
    });
    expect(message).toContain('This answer is not from Frontier.');
  });

  test('a call that the server does not know', () => {
    const error = known('not_found', 404, { reason: 'unknown_route' });
    const gateway = explain(error, 'Not Found').message;
    expect(gateway).toContain('Check `baseUrl`, and that the transport fits the version.');
    expect(gateway).not.toMatch(/not from Frontier|Check the ids/);
    const other = explainError(error, info, { body: {}, said: undefined, headers }).message;
    expect(other).toMatch(/not from Frontier.*the transport fits the version/);
  });

  test('a plan is named, where a create fails without a cause', () => {
    const creates = { plan: 'gold', successUrl: '', cancelUrl: '' };
    const answer = { body: {}, said: 'words', headers };
    const { message } = explainError(known('internal', 500), { ...info, creates }, answer);
    expect(message).toContain('Check that the server has the plan "gold", and the server log.');
    expect(explain(known('internal', 500)).message).toContain('Check what was passed, and the server log.');
  });

  test('a proxy that fails may be gone in a minute', () => {
    const { message } = explainError(known('unavailable', 500), info, { body: {}, said: undefined, headers });
    expect(message).not.toContain('not from Frontier');
    expect(message).toContain('Try again later.');
  });

  test('an unknown product is named, where the create asked for one', () => {
    const creates = { product: 'credits_500', successUrl: '', cancelUrl: '' };
    const error = known('not_found', 404);
    const messageFor = (creating: CallInfo, said: string) =>
      explainError(error, creating, { body: {}, said, headers }).message;
    expect(messageFor({ ...info, creates }, 'product not found')).toContain('no product "credits_500"');
    expect(messageFor({ ...info, creates }, 'user not found')).not.toContain('no product');
    expect(messageFor(info, 'product not found')).not.toContain('no product');
    expect(
      messageFor({ ...info, creates: { plan: 'pro', successUrl: '', cancelUrl: '' } }, 'product not found'),
    ).not.toContain('no product');
  });
});

describe('broken rules', () => {
  const rule = (name: string) => ({
    field: { elements: [{ fieldName: name }] },
    message: 'value is required',
  });
  const body = {
    details: [{ type: 'buf.validate.Violations', debug: { violations: [rule('a'), rule('b')] } }],
  };
  const bad = known('invalid_argument', 400);

  test('are listed', () => {
    const { message, details } = explain(bad, 'validation error', body);
    expect(message).toContain('Broken rules: a: value is required; b: value is required. ');
    expect(details).toHaveLength(1);
  });

  test('are not said twice', () => {
    const { message } = explain(bad, 'validation error: a: value is required', body);
    expect(message).toContain('Broken rules: b: value is required.');
    expect(explainError(bad, info, { body, said: undefined, headers }).message).toContain(
      'a: value is required; b',
    );
  });

  test('there are none', () => {
    expect(explain(bad).message).not.toContain('Broken rules');
    expect(explain(bad).details).toEqual([]);
    expect(explain(bad, 'words', { details: 'none' }).details).toEqual([]);
  });
});

describe('the reason', () => {
  test('comes from code and words', () => {
    expect(explain(known('permission_denied', 403), 'not authorized').reason).toBe('owner_only');
    expect(explain(known('internal', 500), 'not authorized').reason).toBeUndefined();
    expect(
      explainError(known('permission_denied', 403), info, { body: {}, said: undefined, headers }).reason,
    ).toBeUndefined();
  });

  test('that is known already is kept', () => {
    const error = known('not_found', 404, { reason: 'unknown_route' });
    expect(explain(error, 'product not found').reason).toBe('unknown_route');
  });
});
