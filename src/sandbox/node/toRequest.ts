import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './HttpRefusal.js';

const maxBodyBytes = 1_048_576;

/**
 * Converts a Node request into a `Request`.
 *
 * @param allowsHost whether the server answers for a host name
 * @throws {HttpRefusal} if the request is nonsense, too large, or for a host that is not allowed
 */
export async function toRequest(
  req: IncomingMessage,
  signal: AbortSignal,
  allowsHost: (hostname: string) => boolean,
): Promise<Request> {
  const { method = 'GET', headers: given } = req;
  const url = readUrl(req);
  if (!allowsHost(url.hostname)) {
    throw new HttpRefusal(
      403,
      `The sandbox does not answer for the host ${JSON.stringify(url.hostname)}. Open it as localhost, or allow the host in the Vite config (server.allowedHosts or preview.allowedHosts).`,
    );
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  }
  const content = await readBody(req);
  // The real servers ignore the body of a GET, and `Request` does not allow one.
  const body = content.length > 0 && method !== 'GET' && method !== 'HEAD' ? content : null;
  try {
    return new Request(url, { method, headers, body, signal });
  } catch (error) {
    throw new HttpRefusal(400, `The request cannot be read: ${String(error)}`);
  }
}

function readUrl({ url = '', headers }: IncomingMessage): URL {
  // HTTP/2 has no Host header.
  const host = String(headers[':authority'] ?? headers.host ?? '');
  if (!/^[^\s/?#@\\%]+$/.test(host) || !URL.canParse(`http://${host}`)) {
    throw new HttpRefusal(400, 'The Host header is missing or not a host.');
  }
  if (/%(?![\da-f]{2})/i.test(url)) {
    throw new HttpRefusal(400, 'The URL contains a "%" that does not start a percent-encoding.');
  }
  // Joined as text: as a relative URL, "//other.example/" would change the host.
  if (!url.startsWith('/') || !URL.canParse(`http://${host}${url}`)) {
    throw new HttpRefusal(400, 'The URL is not a path.');
  }
  return new URL(`http://${host}${url}`);
}

async function readBody(req: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new HttpRefusal(413, 'The body is larger than 1 MiB.');
  if (Number(req.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A body that is too large is read to its end: if the connection broke, the client would not see the answer.
  for await (const chunk of req) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  if (size > maxBodyBytes) throw tooLarge;
  return Buffer.concat(chunks);
}
