import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Returns a Node request listener that answers with a `fetch` handler. If the handler rejects with a network error, the
 * connection is cut, so that the client gets a network error too. Any other rejection is answered with 500 and its
 * message.
 */
export function serveFetchHandler(handler: (request: Request) => Promise<Response>) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const closed = new AbortController();
    res.once('close', () => closed.abort());
    try {
      const response = await handler(await toRequest(req, closed.signal));
      const body = Buffer.from(await response.arrayBuffer());
      res.writeHead(response.status, Object.fromEntries(response.headers));
      res.end(req.method === 'HEAD' ? undefined : body);
    } catch (error) {
      if (closed.signal.aborted || isNetworkError(error)) {
        req.socket.destroy();
        return;
      }
      res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      res.end(`Sandbox error: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
}

async function toRequest(req: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/', headers: given } = req;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of req) chunks.push(chunk);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return new Request(new URL(url, `http://${given.host ?? 'localhost'}`), { method, headers, body, signal });
}

function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'Failed to fetch';
}
