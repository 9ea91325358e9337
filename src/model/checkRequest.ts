import { CheckoutError, type CheckoutErrorReason } from './CheckoutError.js';
import type { CheckoutRequest } from './CheckoutRequest.js';

const maxInt32 = 2 ** 31 - 1;
const kinds = ['plan', 'feature', 'product', 'setup'] as const;
const belongsTo = {
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
  if (second) {
    throw invalid(`\`${kind}\` and \`${second}\` are both set, but a checkout is for one thing. Remove one.`);
  }
  if (!kind) {
    throw invalid('`plan`, `feature`, `product` and `setup` are missing. Pass one of them.');
  }
  requireText(kind, asked[kind]);
  for (const [field, owner] of Object.entries(belongsTo)) {
    if (asked[field] !== undefined && owner !== kind) {
      throw invalid(`\`${field}\` is for a \`${owner}\`, not for a \`${kind}\`. Remove it.`);
    }
  }
  if (kind === 'setup' && asked.setup !== 'paymentMethod' && asked.setup !== 'customerPortal') {
    throw invalid(`\`setup\` is "${asked.setup}". Pass 'paymentMethod' or 'customerPortal'.`);
  }
  requireWhole('trialDays', asked.trialDays, 0, maxInt32, 'a whole number of days');
  for (const flag of ['skipTrial', 'cancelAfterTrial']) {
    if (asked[flag] !== undefined && typeof asked[flag] !== 'boolean') {
      throw invalid(`\`${flag}\` is ${String(asked[flag])}. Pass true or false.`);
    }
  }
  checkQuantity(asked);
}

function checkQuantity({ quantity, minQuantity, maxQuantity }: { [name: string]: unknown }): void {
  requireWhole('quantity', quantity, 1, Number.MAX_SAFE_INTEGER, 'a whole number', 'quantity_out_of_range');
  const [asked, min, max] = [quantity ?? 1, minQuantity ?? 1, maxQuantity ?? Number.POSITIVE_INFINITY];
  if (Number(asked) < Number(min) || Number(asked) > Number(max)) {
    throw invalid(
      `\`quantity\` is ${asked}, outside ${min} to ${max}, and servers would make it 1. Change it, or \`minQuantity\` and \`maxQuantity\`.`,
      'quantity_out_of_range',
    );
  }
}

function requireWhole(
  field: string,
  value: unknown,
  min: number,
  max: number,
  what: string,
  reason?: CheckoutErrorReason,
): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    throw invalid(`\`${field}\` is ${String(value)}. Pass ${what}, ${min} or more.`, reason);
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
