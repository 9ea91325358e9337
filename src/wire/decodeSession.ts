import * as v from 'valibot';
import type { CheckoutSession } from '../model/CheckoutSession.js';

// Answers come in snake_case or camelCase, and a value that is not set as absent, null or "".

// Kept plain where it runs for each of ten thousand rows: a pipe a field costs half the time of the whole.

const text = v.nullish(v.string());
const session = v.object({
  id: v.pipe(v.string(), v.nonEmpty('Expected a text, got an empty one')),
  checkoutUrl: v.pipe(v.string(), v.nonEmpty('Expected a text, got an empty one')),
  successUrl: text,
  cancelUrl: text,
  state: text,
  plan: text,
  product: text,
  metadata: v.nullish(v.custom<Record<string, unknown>>(isObject, 'Expected an object')),
  createdAt: text,
  updatedAt: text,
  expireAt: text,
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
    metadata: row.metadata || undefined,
    createdAt: either(row, 'createdAt', 'created_at'),
    updatedAt: either(row, 'updatedAt', 'updated_at'),
    expireAt: either(row, 'expireAt', 'expire_at'),
  });
  if (!result.success) return result.issues.map(describe).join('; ');
  const { output } = result;
  const createdAt = readTime(output.createdAt);
  const updatedAt = readTime(output.updatedAt);
  const expireAt = readTime(output.expireAt);
  if (createdAt === invalid) return `createdAt: Invalid timestamp: ${output.createdAt}`;
  if (updatedAt === invalid) return `updatedAt: Invalid timestamp: ${output.updatedAt}`;
  if (expireAt === invalid) return `expireAt: Invalid timestamp: ${output.expireAt}`;
  return {
    id: output.id,
    checkoutUrl: output.checkoutUrl,
    successUrl: output.successUrl || undefined,
    cancelUrl: output.cancelUrl || undefined,
    state: output.state ?? '',
    plan: output.plan || undefined,
    product: output.product || undefined,
    metadata: output.metadata ?? {},
    createdAt,
    updatedAt,
    expireAt,
  };
}

const invalid = Symbol('invalid');
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;

function readTime(value: string | null | undefined): Date | undefined | typeof invalid {
  if (!value) return undefined;
  const parts = rfc3339.exec(value);
  if (!parts) return invalid;
  // Only three fraction digits are sure to be understood by every engine.
  const date = new Date((parts[1]?.length ?? 0) > 4 ? value.slice(0, 23) + parts[2] : value);
  if (Number.isNaN(date.getTime())) return invalid;
  // Year 1 is Go's zero time: no date.
  return date.getUTCFullYear() <= 1 ? undefined : date;
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
