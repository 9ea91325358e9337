import type { BillingCall } from '../api/BillingCall.js';
import { text, texts } from '../api/messageFields.js';
import { changeSchema, readChange } from '../api/readChange.js';
import { type CheckoutBody, readCheckoutBody } from '../api/readCheckoutBody.js';
import { type Message, readMessage, type Schema } from '../api/readMessage.js';
import type { SandboxCall } from '../state/SandboxBehaviour.js';

/** The message of a call. Unset fields are `''`. */
export interface ConnectRequest {
  name: ReadCall | 'create';
  /** The organisation, `''` for a call that names none. */
  orgId: string;
  /** Id of the checkout, plan, subscription or billing account, `''` for a call that names none. */
  id: string;
  /** The content of a create request. */
  checkout: CheckoutBody | undefined;
  /** The content of a call that is not about checkouts. */
  billing: BillingCall | undefined;
}

const range: Schema = { org_id: 'string', since: 'string', start_range: 'string', end_range: 'string' };

/** The calls of Connect that are not about creating a checkout. `feature` is a call of the first servers. */
type ReadCall = Exclude<SandboxCall, 'create' | 'feature'>;

const schemas: Record<ReadCall, Schema> = {
  list: { org_id: 'string' },
  get: { id: 'string' },
  plans: {},
  plan: { id: 'string' },
  subscriptions: { org_id: 'string', state: 'string', plan: 'string', expand: 'strings' },
  transactions: range,
  trialed: { id: 'string', plan_id: 'string' },
  accounts: { org_id: 'string' },
  account: { id: 'string', with_payment_methods: 'bool' },
  invoice: { org_id: 'string' },
  change: changeSchema,
  cancel: { id: 'string', immediate: 'bool' },
};

/**
 * Reads the message of a call.
 * @throws {BodyError} if the server cannot read the body
 */
export function readConnectRequest(body: string, name: ReadCall | 'create'): ConnectRequest {
  if (name === 'create') {
    const checkout = readCheckoutBody(body, 'connect');
    return { name, orgId: checkout.orgId, id: '', checkout, billing: undefined };
  }
  const message = readMessage(body, schemas[name]);
  const shared = { name, orgId: text(message, 'org_id'), id: text(message, 'id'), checkout: undefined };
  return { ...shared, billing: readBillingCall(name, message) };
}

function readBillingCall(name: ReadCall, message: Message): BillingCall | undefined {
  const id = text(message, 'id');
  switch (name) {
    case 'list':
    case 'get':
      return undefined;
    case 'plan':
      return { name, id };
    case 'subscriptions':
      return {
        name,
        state: text(message, 'state'),
        plan: text(message, 'plan'),
        expand: texts(message, 'expand'),
      };
    case 'transactions': {
      const from = text(message, 'start_range') || text(message, 'since');
      return { name, from, to: text(message, 'end_range') };
    }
    case 'trialed':
      return { name, planId: text(message, 'plan_id') };
    case 'account':
      return { name, withPaymentMethods: message.with_payment_methods === true };
    case 'cancel':
      return { name, id, immediate: message.immediate === true };
    case 'change':
      return readChange(message, id);
    default:
      return { name };
  }
}
