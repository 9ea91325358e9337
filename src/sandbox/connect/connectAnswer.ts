import { jsonName } from '../api/readMessage.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * A Connect server's answer: unset fields left out, names as in the proto file.
 *
 * @param charset whether the request's content type named one; then the server falls back to a stock codec, whose
 * names are camelCase
 */
export function connectAnswer(body: Json, charset: boolean): Response {
  const contentType = charset ? 'application/json; charset=utf-8' : 'application/json';
  return new Response(JSON.stringify(shape(body, charset)), { headers: { 'content-type': contentType } });
}

function shape(value: Json, camelCase: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => shape(item, camelCase));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => !isUnset(member));
  return Object.fromEntries(
    members.map(([name, member]) => [camelCase ? jsonName(name) : name, shape(member, camelCase)]),
  );
}

function isUnset(value: Json): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
