import { BodyError } from './BodyError.js';

/** Fields of a request message by their proto names. */
export type Schema = { readonly [name: string]: 'string' | 'strings' | 'int32' | 'int64' | 'bool' | Schema };

/** The fields of a request message that are set. */
export type Message = { [name: string]: string | number | boolean | readonly string[] | Message | undefined };

/**
 * Reads a JSON request body as Go's protojson does. Each field can be in snake_case or camelCase, but not both. `null`
 * means unset, integers can be strings, and unknown fields are ignored.
 * @throws {BodyError} if the body is not a JSON object, or a field is repeated or has the wrong type
 */
export function readMessage(body: string, schema: Schema): Message {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new BodyError('invalid JSON');
  }
  return readFields(json, schema);
}

/** Converts `success_url` to `successUrl`. */
export function jsonName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function readFields(json: unknown, schema: Schema): Message {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new BodyError(`proto: unexpected value ${JSON.stringify(json)}`);
  }
  const given = new Map(Object.entries(json));
  const message: Message = {};
  for (const [field, type] of Object.entries(schema)) {
    const name = jsonName(field);
    if (name !== field && given.has(name) && given.has(field)) {
      throw new BodyError(`proto: duplicate field "${name}"`);
    }
    const value: unknown = given.get(field) ?? given.get(name) ?? undefined;
    if (value === undefined) continue;
    const read = typeof type === 'object' ? readFields(value, type) : readScalar(value, type);
    if (read === undefined) {
      throw new BodyError(`proto: invalid value for ${type} field ${name}: ${JSON.stringify(value)}`);
    }
    message[field] = read;
  }
  return message;
}

function readScalar(value: unknown, type: string): string | number | boolean | string[] | undefined {
  if (type === 'string') return typeof value === 'string' ? value : undefined;
  if (type === 'strings') {
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isList ? value : undefined;
  }
  if (type === 'bool') return typeof value === 'boolean' ? value : undefined;
  const isNumeral = typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value);
  const number = isNumeral ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return Math.abs(number) < (type === 'int32' ? 2 ** 31 : 2 ** 63) ? number : undefined;
}
