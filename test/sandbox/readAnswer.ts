import { readFileSync } from 'node:fs';

/** Reads an answer into the shape of the fixtures: JSON is parsed, any other body is text. */
export async function readAnswer(response: Response) {
  const text = await response.text();
  // `Date` is on every answer and different each time.
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  const isJson = headers['content-type']?.startsWith('application/json');
  return { status: response.status, headers, body: isJson ? JSON.parse(text) : text };
}

/** Loads a documented answer, such as `connect/create-401`. */
export function fixture(name: string): Awaited<ReturnType<typeof readAnswer>> {
  return JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8'));
}

/** Returns the keys of the session in an answer, in order. */
export function sessionKeys(answer: { body: unknown }, name = 'checkout_session'): string[] {
  const found = (answer.body as Record<string, object | object[]>)[name];
  const session = Array.isArray(found) ? found[0] : found;
  return Object.keys(session ?? {});
}
