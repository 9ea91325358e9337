import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '../sandbox/createSandbox.js';
import { serveFetchHandler } from '../sandbox/node/serveFetchHandler.js';
import { servePayPage } from '../sandbox/node/servePayPage.js';
import type { Sandbox } from '../sandbox/Sandbox.js';
import type { SandboxOptions } from '../sandbox/SandboxOptions.js';
import { answerLocalOrigins } from './answerLocalOrigins.js';

const host = '127.0.0.1';

/** Options of `serveSandbox`: those of `createSandbox`, and the ports. */
export interface ServeSandboxOptions extends Omit<SandboxOptions, 'payOrigin'> {
  /**
   * Port of the API on 127.0.0.1.
   * @default 0, any free port
   */
  port?: number | undefined;
  /**
   * Port of the payment page on 127.0.0.1.
   * @default 0, any free port
   */
  payPort?: number | undefined;
  /**
   * Other origins that browsers can call the API from; `'*'` allows all.
   * @default every origin of this machine, such as `http://localhost:3000`
   */
  allowedOrigins?: readonly string[];
}

/** A sandbox that answers over HTTP. */
export interface SandboxServer {
  /** Use it as the `baseUrl` of the transport, such as `http://127.0.0.1:7400/frontier`. */
  baseUrl: string;
  /** Origin of the payment page, for `checkoutOrigins`. */
  payOrigin: string;
  /** The sandbox behind it. */
  sandbox: Sandbox;
  /** Stops both servers, and cuts open connections. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox over HTTP, for Playwright, Next and every other dev server. Both servers listen on 127.0.0.1 only.
 * For Vite use the plugin of `react-frontier-checkout/vite`. Rejects if a port is in use.
 */
export async function serveSandbox(options: ServeSandboxOptions = {}): Promise<SandboxServer> {
  const { port = 0, payPort = 0, ...sandboxOptions } = options;
  const apiPath = (options.apiPath ?? '/frontier').replace(/\/+$/, '');
  let sandbox: Sandbox | undefined;
  const answer = async (request: Request) => sandbox?.fetch(request) ?? new Response(null, { status: 503 });

  const server = createServer(
    serveFetchHandler(options.allowedOrigins ? answer : answerLocalOrigins(answer)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `Frontier sandbox: cannot serve the API: ${cause.message}. Pass another port.`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const pay = await servePayPage(answer, payPort, (error) => {
    console.error(
      `Frontier sandbox: cannot serve the payment page: ${error.message}. Set another \`payPort\`.`,
    );
  });
  sandbox = createSandbox({ allowedOrigins: ['*'], ...sandboxOptions, apiPath, payOrigin: pay.origin });

  return {
    baseUrl: `http://${host}:${(server.address() as AddressInfo).port}${apiPath}`,
    payOrigin: pay.origin,
    sandbox,
    close: () =>
      new Promise((resolve) => {
        pay.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
