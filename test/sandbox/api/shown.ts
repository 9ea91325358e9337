import { readFileSync } from 'node:fs';

/** An answer as fixtures hold it: JSON parsed, any other body as text. */
export async function shown(response: Response) {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = headers['content-type']?.startsWith('application/json');
  return { status: response.status, headers, body: isJson ? JSON.parse(text) : text };
}

/** An answer transcribed from the wire contract, such as `connect/create-401`. */
export function fixture(name: string): Awaited<ReturnType<typeof shown>> {
  return JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8'));
}

/** The keys of an answer's session, in order: the shape that a sandbox must share with a fixture. */
export function sessionKeys(answer: { body: unknown }, name = 'checkout_session'): string[] {
  const found = (answer.body as Record<string, object | object[]>)[name];
  const session = Array.isArray(found) ? found[0] : found;
  return Object.keys(session ?? {});
}
