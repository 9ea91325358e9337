import * as v from 'valibot';
import type { CheckoutSession } from '../model/CheckoutSession.js';

// Answers come in snake_case or camelCase, and a value that is not set as absent, null or "".

const nothing = (value: unknown) => (value === null || value === '' ? undefined : value);
const optionalText = v.pipe(v.unknown(), v.transform(nothing), v.optional(v.string()));
const requiredText = v.pipe(v.string(), v.nonEmpty('Expected a text, got an empty one'));
const rfc3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;

const timestamp = v.pipe(
  optionalText,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value === undefined) return undefined;
    const parts = rfc3339.exec(dataset.value);
    // Only three fraction digits are sure to be understood by every engine.
    const date = new Date(
      parts ? `${parts[1]}T${parts[2]}${(parts[3] ?? '.0').slice(0, 4)}${parts[4]}` : NaN,
    );
    if (Number.isNaN(date.getTime())) {
      addIssue({ message: `Invalid timestamp: ${dataset.value}` });
      return NEVER;
    }
    // Year 1 is Go's zero time: no date.
    return date.getUTCFullYear() <= 1 ? undefined : date;
  }),
);

const metadata = v.pipe(
  v.unknown(),
  v.transform((value) => nothing(value) ?? {}),
  v.custom<Record<string, unknown>>((value) => isObject(value), 'Expected an object'),
);

const session = v.object({
  id: requiredText,
  checkoutUrl: requiredText,
  successUrl: optionalText,
  cancelUrl: optionalText,
  state: v.pipe(
    optionalText,
    v.transform((value) => value ?? ''),
  ),
  plan: optionalText,
  product: optionalText,
  metadata,
  createdAt: timestamp,
  updatedAt: timestamp,
  expireAt: timestamp,
});

/** The session, or a text that says what is wrong with the row. */
export function decodeSession(row: unknown): CheckoutSession | string {
  if (!isObject(row)) return 'not an object';
  const result = v.safeParse(session, {
    id: row.id,
    checkoutUrl: either(row, 'checkoutUrl', 'checkout_url'),
    successUrl: either(row, 'successUrl', 'success_url'),
    cancelUrl: either(row, 'cancelUrl', 'cancel_url'),
    state: row.state,
    plan: row.plan,
    product: row.product,
    metadata: row.metadata,
    createdAt: either(row, 'createdAt', 'created_at'),
    updatedAt: either(row, 'updatedAt', 'updated_at'),
    expireAt: either(row, 'expireAt', 'expire_at'),
  });
  return result.success ? result.output : result.issues.map(describe).join('; ');
}

/** The field under whichever of its two spellings the server used. */
export function either(row: Record<string, unknown>, camel: string, snake: string): unknown {
  return row[camel] ?? row[snake];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue)}: ${issue.message}`;
}
