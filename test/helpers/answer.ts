import { readFileSync } from 'node:fs';

interface Fixture {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** An answer transcribed from the wire contract, of the documented REST API unless the name has a folder; text is sent as it is. */
export function answer(name: string): Response {
  const file = `test/fixtures/${name.includes('/') ? name : `rest/${name}`}.json`;
  const { status, headers, body } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

/** A JSON answer made up on the spot. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
