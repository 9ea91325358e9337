import { type CheckoutBody, readCheckoutBody } from '../api/readCheckoutBody.js';
import { type Message, readMessage, type Schema } from '../api/readMessage.js';

export type ConnectCallName = ConnectRequest['name'];

/** The message of a call. Unset fields are `''`. */
export type ConnectRequest =
  | { name: 'create'; orgId: string; quantity: number; checkout: CheckoutBody }
  | { name: 'list'; orgId: string }
  | { name: 'get'; id: string }
  | { name: 'subscriptions'; orgId: string; state: string; plan: string };

const schemas: Record<Exclude<ConnectCallName, 'create'>, Schema> = {
  list: { org_id: 'string' },
  get: { id: 'string' },
  subscriptions: { org_id: 'string', state: 'string', plan: 'string' },
};

/**
 * Reads the message of a call.
 * @throws {BodyError} if the server cannot read the body
 */
export function readConnectRequest(body: string, name: ConnectCallName): ConnectRequest {
  if (name === 'create') {
    const checkout = readCheckoutBody(body, 'connect');
    return { name, orgId: checkout.orgId, quantity: checkout.quantity, checkout };
  }
  const message = readMessage(body, schemas[name]);
  const orgId = text(message.org_id);
  if (name === 'get') return { name, id: text(message.id) };
  if (name === 'list') return { name, orgId };
  return { name, orgId, state: text(message.state), plan: text(message.plan) };
}

function text(value: Message[string]): string {
  return typeof value === 'string' ? value : '';
}
