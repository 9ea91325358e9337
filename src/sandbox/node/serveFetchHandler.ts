import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal } from './HttpRefusal.js';
import { isLocalHost } from './isLocalHost.js';
import { toRequest } from './toRequest.js';

/**
 * Returns a Node request listener that answers with a `fetch` handler. Requests that are nonsense, too large, or for
 * another host are refused with 400, 413 or 403 and a text. If the handler rejects with a network error, the connection
 * is cut, so that the client gets a network error too. Any other rejection is answered with 500 and its message.
 *
 * @param allowsHost whether the server answers for a host name, as in `URL.hostname`. By default only local ones
 */
export function serveFetchHandler(
  handler: (request: Request) => Promise<Response>,
  allowsHost: (hostname: string) => boolean = isLocalHost,
) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const closed = new AbortController();
    res.once('close', () => closed.abort());
    try {
      const response = await handler(await toRequest(req, closed.signal, allowsHost));
      const body = Buffer.from(await response.arrayBuffer());
      res.writeHead(response.status, Object.fromEntries(response.headers));
      res.end(req.method === 'HEAD' ? undefined : body);
    } catch (error) {
      if (closed.signal.aborted || isNetworkError(error)) {
        // Chromium sends a request again when a connection that it has used before ends without any answer. Part of an
        // answer keeps it from that, so that what was asked for is done once.
        if (req.method === 'POST' && !closed.signal.aborted) res.write('{');
        setImmediate(() => req.socket.destroy());
      } else if (error instanceof HttpRefusal) {
        answerText(res, error.status, error.message);
      } else {
        answerText(res, 500, `Sandbox error: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
}

function answerText(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  res.end(`${text}\n`);
}

function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'Failed to fetch';
}
