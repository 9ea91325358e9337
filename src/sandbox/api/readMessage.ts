import { ProtoError } from './ProtoError.js';
import { type JsonNode, JsonObject } from './parseJson.js';

/** Fields of a request message by their proto names. */
export type Schema = { readonly [name: string]: 'string' | 'int32' | 'int64' | 'bool' | Schema };

/** What a body said; fields that it did not set are missing. */
export type Message = { [name: string]: string | number | boolean | Message | undefined };

/**
 * Reads a message as Go's protojson does: either spelling of a name but not both, `null` as unset, unknown names
 * dropped, integers as numbers or strings.
 * @throws {ProtoError} with protojson's wording
 */
export function readMessage(source: string, node: JsonNode, fields: Schema): Message {
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
    const read = typeof type === 'object' ? readMessage(source, value, type) : readScalar(value.value, type);
    if (read === undefined) {
      throw new ProtoError(
        source,
        value.at,
        `invalid value for ${type} field ${jsonName(field)}: ${value.raw}`,
      );
    }
    message[field] = read;
  }
  return message;
}

/** `success_url` as `successUrl`. */
export function jsonName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function readScalar(value: JsonNode['value'], type: string): string | number | boolean | undefined {
  if (type === 'string') return typeof value === 'string' ? value : undefined;
  if (type === 'bool') return typeof value === 'boolean' ? value : undefined;
  const isNumeral = typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value);
  const number = isNumeral ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return Math.abs(number) < (type === 'int32' ? 2 ** 31 : 2 ** 63) ? number : undefined;
}
