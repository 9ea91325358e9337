import { preview } from 'vite';
import { createSandbox } from '../../src/sandbox/createSandbox.js';
import { serveFetchHandler } from '../../src/sandbox/node/serveFetchHandler.js';
import { servePayPage } from '../../src/sandbox/node/servePayPage.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';

/** The shop of test/flows/shop, with a sandbox that the test holds in its hands. */
export async function openShopServer(outDir: string, generation: SandboxOptions['generation']) {
  const clock = { aheadMs: 0 };
  const pay = await servePayPage(
    (request) => sandbox.fetch(request),
    0,
    (error) => {
      throw error;
    },
  );
  const sandbox = createSandbox({
    generation,
    apiPath: '/frontier',
    payOrigin: pay.origin,
    lagMs: 0,
    now: () => Date.now() + clock.aheadMs,
  });
  const serve = serveFetchHandler(sandbox.fetch);
  const server = await preview({
    configFile: false,
    root: 'test/flows/shop',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [
      {
        name: 'sandbox',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((req, res, next) => {
            // Chromium itself sends a request again, a POST too, when a connection that it used before breaks: none is
            // used twice here, so that what is counted is what the page sent.
            res.setHeader('connection', 'close');
            if (req.url?.startsWith('/frontier/')) void serve(req, res);
            else next();
          });
        },
      },
    ],
  });
  return {
    origin: server.resolvedUrls?.local[0]?.replace(/\/$/, '') as string,
    sandbox,
    clock,
    async close() {
      await server.close();
      pay.close();
    },
  };
}
