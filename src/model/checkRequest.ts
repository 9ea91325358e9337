import { CheckoutError, type CheckoutErrorReason } from './CheckoutError.js';
import type { CheckoutRequest } from './CheckoutRequest.js';

const kinds = ['plan', 'feature', 'product', 'setup'] as const;
/** What the other fields go with. */
const owners = {
  trialDays: 'plan',
  skipTrial: 'plan',
  cancelAfterTrial: 'plan',
  quantity: 'product',
  minQuantity: 'product',
  maxQuantity: 'product',
} as const;

/**
 * Throws `invalid_request` for a request that no server could fulfil. The message names the field. Does not check the
 * return URLs.
 */
export function checkRequest(request: CheckoutRequest): void {
  const asked: { [name: string]: unknown } = { ...request };
  const [kind, second] = kinds.filter((name) => asked[name] !== undefined);
  if (!kind) throw invalid('`plan`, `feature`, `product` and `setup` are missing. Pass one of them.');
  if (second) throw invalid(`\`${kind}\` and \`${second}\` are both set. Remove one.`);
  requireText(kind, asked[kind]);
  for (const [field, owner] of Object.entries(owners)) {
    if (owner !== kind && asked[field] !== undefined) {
      throw invalid(`\`${field}\` is for a \`${owner}\`. Remove it.`);
    }
  }
  const { setup = 'paymentMethod', trialDays = 0, quantity = 1 } = request;
  const { minQuantity = 1, maxQuantity = Number.MAX_SAFE_INTEGER } = request;
  if (setup !== 'paymentMethod' && setup !== 'customerPortal') {
    throw invalid(`\`setup\` is ${setup}. Pass 'paymentMethod' or 'customerPortal'.`);
  }
  requireWhole('trialDays', trialDays, 0, 2 ** 31 - 1);
  // Servers would silently sell one.
  requireWhole('quantity', quantity, Math.max(1, minQuantity), maxQuantity, 'quantity_out_of_range');
}

function requireWhole(
  field: string,
  value: number,
  min: number,
  max: number,
  reason?: CheckoutErrorReason,
): void {
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw invalid(`\`${field}\` is ${value}. Pass a whole number from ${min} to ${max}.`, reason);
  }
}

/** Throws `invalid_request` unless the value is a string that is not blank. */
export function requireText(field: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value.trim() === '') {
    const got =
      value === undefined || value === null
        ? 'missing'
        : typeof value === 'string'
          ? 'empty'
          : `a ${typeof value}`;
    throw invalid(`\`${field}\` is ${got}. Pass a non-empty string.`);
  }
}

/** Returns an error of code `invalid_request`. */
export function invalid(message: string, reason?: CheckoutErrorReason): CheckoutError {
  return new CheckoutError({ code: 'invalid_request', message, reason });
}
