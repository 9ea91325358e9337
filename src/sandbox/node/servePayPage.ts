import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFetchHandler } from './serveFetchHandler.js';

const payHost = '127.0.0.1';

/** A running server of the payment page. */
export interface PayPageServer {
  /** Such as `http://127.0.0.1:4242`. */
  origin: string;
  close(): void;
}

/**
 * Serves the payment page on 127.0.0.1, on a different origin than the app. It answers for that host only.
 *
 * @param port 0 for a free port. If the port is in use, it is tried again in the background for about five seconds
 * @param onError called if the server cannot listen on the port
 */
export async function servePayPage(
  handler: (request: Request) => Promise<Response>,
  port: number,
  onError: (error: Error) => void,
): Promise<PayPageServer> {
  const server = createServer(serveFetchHandler(handler, (hostname) => hostname === payHost));
  // This server must not keep the process running after the app's server has closed.
  server.unref();
  let retry: NodeJS.Timeout | undefined;
  let attempts = 0;

  function onListenError(error: NodeJS.ErrnoException): void {
    attempts += 1;
    // A dev server that restarts creates the new server before it closes the old one, which still uses the port.
    if (error.code !== 'EADDRINUSE' || attempts > 25) {
      onError(error);
      return;
    }
    retry = setTimeout(() => server.listen(port, payHost), 200);
    retry.unref();
  }

  server.on('error', onListenError);
  await firstAttempt(server, port);
  const bound = server.address() as AddressInfo | null;
  return {
    origin: `http://${payHost}:${bound?.port ?? port}`,
    close() {
      clearTimeout(retry);
      server.removeListener('error', onListenError);
      server.closeAllConnections();
      server.close();
    },
  };
}

function firstAttempt(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => {
    server.once('listening', resolve);
    server.once('error', () => resolve());
    server.listen(port, payHost);
  });
}
