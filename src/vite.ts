import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createSandbox } from './sandbox/createSandbox.js';
import { serveFetchHandler } from './sandbox/node/serveFetchHandler.js';
import { servePayPage } from './sandbox/node/servePayPage.js';
import type { Sandbox } from './sandbox/Sandbox.js';
import type { SandboxOptions } from './sandbox/SandboxOptions.js';

/** Options of `createSandbox`, and where the plugin serves it. */
export interface FrontierSandboxOptions extends Omit<SandboxOptions, 'payOrigin'> {
  /**
   * Path on the app's origin that the API answers under; use it as the transport's `baseUrl`.
   * @default '/frontier'
   */
  apiPath?: string;
  /**
   * Port of the payment page on 127.0.0.1.
   * @default a free one
   */
  payPort?: number;
}

/**
 * A Frontier inside `vite dev` and `vite preview`: the API on the app's own origin, the payment page on another,
 * as in production. Sessions live in memory and end with the server. Used more than once, with an `apiPath` for each, it
 * serves as many Frontiers, say one of each generation.
 */
export function frontierSandbox(options: FrontierSandboxOptions = {}): Plugin {
  const { payPort = 0, ...sandboxOptions } = options;
  const apiPath = (options.apiPath ?? '/frontier').replace(/\/+$/, '');

  async function mount(server: ViteDevServer | PreviewServer): Promise<void> {
    const { logger } = server.config;
    let sandbox: Sandbox | undefined;
    const pay = await servePayPage(
      async (request) => sandbox?.fetch(request) ?? new Response(null, { status: 503 }),
      payPort,
      (error) =>
        logger.error(`Frontier sandbox: no payment page, ${error.message}. Set another \`payPort\`.`),
    );
    sandbox = createSandbox({ ...sandboxOptions, apiPath, payOrigin: pay.origin });

    const serve = serveFetchHandler(sandbox.fetch);
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
    configureServer: mount,
    configurePreviewServer: mount,
  };
}

function closeWith(server: ViteDevServer | PreviewServer, close: () => void): void {
  if (server.httpServer) {
    server.httpServer.once('close', close);
    return;
  }
  // In middleware mode there is no server of Vite's own to listen to.
  const closeServer = server.close;
  server.close = () => {
    close();
    return closeServer.call(server);
  };
}
