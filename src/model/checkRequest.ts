import { CheckoutError, type CheckoutErrorReason } from './CheckoutError.js';
import type { CheckoutRequest } from './CheckoutRequest.js';

type Rule = [owner: 'plan' | 'product' | 'setup', isValid: (value: unknown) => boolean, expected: string];

const kinds = ['plan', 'feature', 'product', 'setup'] as const;
const wholeNumber = (min: number, max: number): [Rule[1], string] => [
  (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  `a whole number, ${min} or more`,
];
const isAny = () => true;
const flag: Rule = ['plan', (value) => typeof value === 'boolean', 'true or false'];
const rules: { [field: string]: Rule } = {
  trialDays: ['plan', ...wholeNumber(0, 2 ** 31 - 1)],
  skipTrial: flag,
  cancelAfterTrial: flag,
  quantity: ['product', ...wholeNumber(1, Number.MAX_SAFE_INTEGER)],
  minQuantity: ['product', isAny, ''],
  maxQuantity: ['product', isAny, ''],
  setup: [
    'setup',
    (value) => value === 'paymentMethod' || value === 'customerPortal',
    "'paymentMethod' or 'customerPortal'",
  ],
};

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
  for (const [field, [owner, isValid, expected]] of Object.entries(rules)) {
    const value = asked[field];
    if (value === undefined) continue;
    if (owner !== kind) throw invalid(`\`${field}\` is for a \`${owner}\`. Remove it.`);
    if (!isValid(value)) {
      throw invalid(
        `\`${field}\` is ${String(value)}. Pass ${expected}.`,
        field === 'quantity' ? 'quantity_out_of_range' : undefined,
      );
    }
  }
  const { quantity = 1, minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY } = request;
  if (quantity < minQuantity || quantity > maxQuantity) {
    // Servers would silently sell one.
    throw invalid(
      `\`quantity\` is ${quantity}, outside ${minQuantity} to ${maxQuantity}.`,
      'quantity_out_of_range',
    );
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
