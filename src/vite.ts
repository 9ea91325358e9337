import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createSandbox } from './sandbox/createSandbox.js';
import { isViteHost, type ViteHostSettings } from './sandbox/node/isViteHost.js';
import { serveFetchHandler } from './sandbox/node/serveFetchHandler.js';
import { servePayPage } from './sandbox/node/servePayPage.js';
import type { Sandbox } from './sandbox/Sandbox.js';
import type { SandboxOptions } from './sandbox/SandboxOptions.js';

/** The options of `createSandbox`, and where the plugin serves the sandbox. */
export interface FrontierSandboxOptions extends Omit<SandboxOptions, 'payOrigin'> {
  /**
   * Path on the app's origin that the API is served under. Use it as the `baseUrl` of the transport.
   * @default '/frontier'
   */
  apiPath?: string;
  /**
   * Port of the payment page on 127.0.0.1.
   * @default 0, any free port
   */
  payPort?: number;
}

/**
 * A Vite plugin that runs a sandbox in `vite dev` and `vite preview`. The API is on the origin of the app, the payment
 * page on another origin, as in production. Sessions are lost when the server stops. To run several sandboxes, such as
 * one of each generation, add the plugin several times with a different `apiPath`.
 *
 * The API answers for local hosts and for those that the Vite server allows. The control endpoint `{apiPath}/__sandbox`
 * answers only pages of the app's own origin.
 */
export function frontierSandbox(options: FrontierSandboxOptions = {}): Plugin {
  const { payPort = 0, ...sandboxOptions } = options;
  const apiPath = (options.apiPath ?? '/frontier').replace(/\/+$/, '');

  async function mount(server: ViteDevServer | PreviewServer, hosts: ViteHostSettings): Promise<void> {
    const { logger } = server.config;
    let sandbox: Sandbox | undefined;
    const pay = await servePayPage(
      async (request) => sandbox?.fetch(request) ?? new Response(null, { status: 503 }),
      payPort,
      (error) =>
        logger.error(
          `Frontier sandbox: cannot serve the payment page: ${error.message}. Set another \`payPort\`.`,
        ),
    );
    sandbox = createSandbox({ ...sandboxOptions, apiPath, payOrigin: pay.origin });

    const serve = serveFetchHandler(sandbox.fetch, (hostname) => isViteHost(hostname, hosts));
    server.middlewares.use((req, res, next) => {
      if (req.url?.startsWith(`${apiPath}/`)) void serve(req, res);
      else next();
    });
    logger.info(`Frontier sandbox: API under ${apiPath}, payment page on ${pay.origin}`);
    closeWith(server, pay.close);
  }

  return {
    name: 'react-frontier-checkout:sandbox',
    apply: 'serve',
    configureServer: (server) => mount(server, server.config.server),
    configurePreviewServer: (server) => mount(server, server.config.preview),
  };
}

function closeWith(server: ViteDevServer | PreviewServer, close: () => void): void {
  if (server.httpServer) {
    server.httpServer.once('close', close);
    return;
  }
  // In middleware mode Vite has no HTTP server that could emit `close`.
  const closeServer = server.close;
  server.close = () => {
    close();
    return closeServer.call(server);
  };
}
