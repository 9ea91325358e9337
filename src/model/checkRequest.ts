import { CheckoutError } from './CheckoutError.js';
import type { CheckoutRequest } from './CheckoutRequest.js';

const maxInt32 = 2 ** 31 - 1;

/**
 * Refuses a request that no server could fulfil, before anything is sent: throws `invalid_request` with a
 * message that names the field. The return URLs are looked at elsewhere, once they are absolute.
 */
export function checkRequest(request: CheckoutRequest): void {
  const { plan, feature, trialDays } = (request ?? {}) as Partial<Record<keyof CheckoutRequest, unknown>> & {
    trialDays?: unknown;
  };
  if (plan !== undefined && feature !== undefined) {
    throw invalid('`plan` and `feature` were both given; a checkout is for one of them. Remove one.');
  }
  if (plan === undefined && feature === undefined) {
    throw invalid('Neither `plan` nor `feature` was given. Pass the id or the name of what is to be bought.');
  }
  requireText(plan === undefined ? 'feature' : 'plan', plan ?? feature);
  if (trialDays === undefined) return;
  if (feature !== undefined) {
    throw invalid('`trialDays` goes with a `plan`, not with a `feature`. Remove it.');
  }
  if (!Number.isInteger(trialDays) || (trialDays as number) < 0 || (trialDays as number) > maxInt32) {
    throw invalid(`\`trialDays\` is ${String(trialDays)}; it must be a whole number of days, 0 or more.`);
  }
}

/** Throws `invalid_request` unless `value` is a string with something in it. */
export function requireText(field: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value.trim() === '') {
    const got = value === undefined ? 'missing' : typeof value === 'string' ? 'empty' : `a ${typeof value}`;
    throw invalid(`\`${field}\` is ${got}. Pass a non-empty string.`);
  }
}

/** An `invalid_request` error: nothing was sent. */
export function invalid(message: string): CheckoutError {
  return new CheckoutError({ code: 'invalid_request', message });
}
