import { preview } from 'vite';
import { createSandbox } from '../../src/sandbox/createSandbox.js';
import { serveFetchHandler } from '../../src/sandbox/node/serveFetchHandler.js';
import { servePayPage } from '../../src/sandbox/node/servePayPage.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { joinSandboxes } from './joinSandboxes.js';
import { organisations } from './shop/organisations.js';

/** The shop of test/flows/shop, with a sandbox for each of its organisations that the test holds in its hands. */
export async function openShopServer(outDir: string, generation: SandboxOptions['generation']) {
  const clock = { aheadMs: 0 };
  const payPage = {
    /** Headers that the payment page sends besides its own. */
    headers: {} as Record<string, string>,
  };
  const pay = await servePayPage(
    async (request) => altered(await answer(request)),
    0,
    (error) => {
      throw error;
    },
  );
  /** The API on an origin of its own, whose clock the browser may not read. */
  const elsewhere = await servePayPage(
    (request) => answer(request),
    0,
    (error) => {
      throw error;
    },
  );
  const serve = serveFetchHandler((request) => answer(request));
  const server = await preview({
    configFile: false,
    root: 'test/flows/shop',
    build: { outDir },
    // A frame without an origin of its own loads the shop's scripts by CORS.
    preview: { host: '127.0.0.1', port: 0, cors: true },
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
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') as string;
  const options: SandboxOptions & { payOrigin: string } = {
    generation,
    apiPath: '/frontier',
    payOrigin: pay.origin,
    lagMs: 0,
    now: () => Date.now() + clock.aheadMs,
    allowedOrigins: [origin, 'null'],
  };
  const sandbox = createSandbox({ ...options, ...organisations.A });
  const sandboxB = createSandbox({ ...options, ...organisations.B });
  const answer = joinSandboxes(sandbox, sandboxB, organisations.B.orgId);

  function altered(response: Response): Response {
    for (const [name, value] of Object.entries(payPage.headers)) response.headers.set(name, value);
    return response;
  }

  return {
    origin,
    /** The same API on another origin, where browsers hide the `Date` header from the shop. */
    apiElsewhere: `${elsewhere.origin}/frontier`,
    sandbox,
    sandboxB,
    clock,
    payPage,
    async close() {
      await server.close();
      pay.close();
      elsewhere.close();
    },
  };
}
