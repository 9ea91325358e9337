import { jsonName } from '../api/readMessage.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The answer of a Connect server. Unset fields are left out.
 *
 * @param charset whether the content type of the request has a charset; field names are then in camelCase, otherwise
 * in snake_case
 */
export function connectAnswer(body: Json, charset: boolean): Response {
  const contentType = charset ? 'application/json; charset=utf-8' : 'application/json';
  return new Response(JSON.stringify(encode(body, charset)), { headers: { 'content-type': contentType } });
}

function encode(value: Json, isCamelCase: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => encode(item, isCamelCase));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => !isUnset(member));
  return Object.fromEntries(
    members.map(([name, member]) => [isCamelCase ? jsonName(name) : name, encode(member, isCamelCase)]),
  );
}

function isUnset(value: Json): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
