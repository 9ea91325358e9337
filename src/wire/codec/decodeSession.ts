import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { capDepth } from './capDepth.js';
import { isObject } from './isObject.js';
import { parseTimestamp } from './parseTimestamp.js';
import { readField } from './readField.js';

/**
 * Returns the session, or a text that describes what is wrong with the row. Servers send fields in snake_case or
 * camelCase, and an unset field as absent, `null` or `""`.
 */
export function decodeSession(row: unknown): CheckoutSession | string {
  if (!isObject(row)) return 'not an object';
  const wrong: string[] = [];

  function text(name: string, isRequired = false): string | undefined {
    const value = readField(row, name) ?? '';
    if (typeof value !== 'string' || (isRequired && !value)) {
      wrong.push(`${name}: expected a string, got ${value === '' ? 'none' : typeof value}`);
      return undefined;
    }
    return value || undefined;
  }

  function date(name: string): Date | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    const moment = parseTimestamp(value);
    if (Number.isNaN(moment.getTime())) wrong.push(`${name}: not a timestamp`);
    // Go sends its zero time, which is in year 1, for a date that is not set.
    else if (moment.getUTCFullYear() > 1) return moment;
    return undefined;
  }

  const metadata = row.metadata === '' ? {} : (row.metadata ?? {});
  if (!isObject(metadata)) wrong.push('metadata: expected an object');
  const state = text('state') ?? '';
  // Nobody goes to the page of a session that is over, so it may be missing.
  const isOver = state === 'complete' || state === 'expired';
  const session = {
    id: text('id', true) ?? '',
    checkoutUrl: text('checkoutUrl', !isOver) ?? '',
    successUrl: text('successUrl'),
    cancelUrl: text('cancelUrl'),
    state,
    plan: text('plan'),
    product: text('product'),
    metadata: capDepth(metadata) as Record<string, unknown>,
    createdAt: date('createdAt'),
    updatedAt: date('updatedAt'),
    expireAt: date('expireAt'),
  };
  return wrong.length > 0 ? wrong.join('; ') : session;
}
