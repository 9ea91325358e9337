import { ProtoError } from '../api/ProtoError.js';
import { parseJson } from '../api/parseJson.js';
import { type CheckoutBody, readCheckoutBody } from '../api/readCheckoutBody.js';
import { type Message, readMessage, type Schema } from '../api/readMessage.js';

export type ConnectCallName = ConnectRequest['name'];

/** A call's message, with `''` where it said nothing. */
export type ConnectRequest =
  | { name: 'create'; orgId: string; quantity: number; body: CheckoutBody }
  | { name: 'list'; orgId: string }
  | { name: 'get'; id: string }
  | { name: 'subscriptions'; orgId: string; state: string; plan: string };

const schemas: Record<Exclude<ConnectCallName, 'create'>, Schema> = {
  list: { org_id: 'string' },
  get: { id: 'string' },
  subscriptions: { org_id: 'string', state: 'string', plan: 'string' },
};

/**
 * Reads a request message.
 * @throws {ProtoError} when it is not one; an empty body is none, unlike for the REST gateway
 */
export function readConnectRequest(source: string, name: ConnectCallName): ConnectRequest {
  if (!source) throw new ProtoError(source, 0, 'unexpected EOF', 'syntax');
  if (name === 'create') {
    const body = readCheckoutBody(source, 'connect');
    return { name, orgId: body.orgId, quantity: body.quantity, body };
  }
  const message = readMessage(source, parseJson(source), schemas[name]);
  const orgId = text(message.org_id);
  if (name === 'get') return { name, id: text(message.id) };
  if (name === 'list') return { name, orgId };
  return { name, orgId, state: text(message.state), plan: text(message.plan) };
}

function text(value: Message[string]): string {
  return typeof value === 'string' ? value : '';
}
