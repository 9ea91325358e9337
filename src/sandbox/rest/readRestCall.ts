import type { ApiCall } from '../api/ApiCall.js';
import type { BillingCall } from '../api/BillingCall.js';
import { changeSchema, readChange } from '../api/readChange.js';
import { readMessage } from '../api/readMessage.js';
import { firstJsonValue } from './firstJsonValue.js';
import type { RestRoute } from './restRoute.js';

/**
 * Reads a call about plans, subscriptions or the account from its path, query and body. Returns `undefined` for calls
 * about checkouts.
 * @throws {BodyError} if the server cannot read the body
 */
export function readRestCall({ name, id }: RestRoute, call: ApiCall): BillingCall | undefined {
  // The gateway accepts both spellings of a field in the query.
  const field = (snake: string, camel = snake) => call.query.get(snake) ?? call.query.get(camel) ?? '';
  switch (name) {
    case 'list':
    case 'create':
    case 'get':
      return undefined;
    case 'plan':
    case 'feature':
      return { name, id: decoded(id) };
    case 'subscriptions':
      return { name, state: field('state'), plan: field('plan'), expand: call.query.getAll('expand') };
    case 'transactions': {
      const from = field('start_range', 'startRange') || field('since');
      return { name, from, to: field('end_range', 'endRange') };
    }
    case 'trialed':
      return { name, planId: id };
    case 'account':
      return { name, withPaymentMethods: field('with_payment_methods', 'withPaymentMethods') === 'true' };
    case 'cancel': {
      const message = readMessage(bodyOf(call), { immediate: 'bool' });
      return { name, id, immediate: message.immediate === true };
    }
    case 'change':
      return readChange(readMessage(bodyOf(call), changeSchema), id);
    default:
      return { name };
  }
}

/** The gateway reads an empty body as an empty message. */
function bodyOf({ body }: ApiCall): string {
  return firstJsonValue(body).trim() || '{}';
}

/** Decodes an id in a path. Leaves one that is not encoded properly as it is. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
