import { ProtoError } from './ProtoError.js';
import { type JsonNode, JsonObject, parseJson } from './parseJson.js';

/** What the API reads out of a create request; `''` where the body said nothing. */
export interface CheckoutBody {
  successUrl: string;
  cancelUrl: string;
  plan: string;
  feature: string;
}

type Schema = { readonly [name: string]: 'string' | 'int32' | Schema };
type Message = { [name: string]: string | Message | undefined };

const schema: Schema = {
  org_id: 'string',
  billing_id: 'string',
  success_url: 'string',
  cancel_url: 'string',
  subscription_body: { plan: 'string', trail_days: 'int32' },
  feature_body: { feature: 'string' },
};

/**
 * Reads a create request as the gateway does: either spelling of a name but not both, `null` as unset,
 * unknown names dropped, and an empty body as an empty request.
 * @throws {ProtoError} with the gateway's wording
 */
export function readCheckoutBody(source: string): CheckoutBody {
  const body = source.trim() ? readMessage(source, parseJson(source), schema) : {};
  const text = (message: Message | string | undefined, name: string) => {
    const value = typeof message === 'object' ? message[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    successUrl: text(body, 'success_url'),
    cancelUrl: text(body, 'cancel_url'),
    plan: text(body.subscription_body, 'plan'),
    feature: text(body.feature_body, 'feature'),
  };
}

function readMessage(source: string, node: JsonNode, fields: Schema): Message {
  if (!(node.value instanceof JsonObject)) {
    throw new ProtoError(source, node.at, `unexpected token ${node.raw}`, 'syntax');
  }
  const message: Message = {};
  const seen = new Set<string>();
  for (const { name, node: value } of node.value.members) {
    const field = Object.keys(fields).find((key) => name.value === key || name.value === jsonName(key));
    const type = field === undefined ? undefined : fields[field];
    if (field === undefined || type === undefined) continue;
    if (seen.has(field)) throw new ProtoError(source, name.at, `duplicate field ${name.raw}`);
    seen.add(field);
    if (value.value === null) continue;
    if (typeof type === 'object') {
      message[field] = readMessage(source, value, type);
    } else if (type === 'string' ? typeof value.value === 'string' : isInt32(value.value)) {
      message[field] = String(value.value);
    } else {
      throw new ProtoError(
        source,
        value.at,
        `invalid value for ${type} field ${jsonName(field)}: ${value.raw}`,
      );
    }
  }
  return message;
}

function isInt32(value: JsonNode['value']): boolean {
  const number = typeof value === 'string' && value.trim() === value && value ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 31;
}

function jsonName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
