import { jsonName } from '../api/readMessage.js';

/**
 * The answer of a Connect server. Unset fields are left out.
 *
 * @param charset whether the content type of the request has a charset; field names are then in camelCase, otherwise
 * in snake_case
 */
export function connectAnswer(body: object, charset: boolean): Response {
  const contentType = charset ? 'application/json; charset=utf-8' : 'application/json';
  return new Response(JSON.stringify(encode(body, charset)), { headers: { 'content-type': contentType } });
}

function encode(value: unknown, isCamelCase: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => encode(item, isCamelCase));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => !isUnset(member));
  return Object.fromEntries(
    members.map(([name, member]) => [
      isCamelCase ? jsonName(name) : name,
      // Metadata is JSON of the app, which is returned as it is.
      name === 'metadata' ? member : encode(member, isCamelCase),
    ]),
  );
}

function isUnset(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  // '0' is an unset int64.
  return value === null || value === '' || value === '0' || value === false || isEmptyList;
}
