import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../scripts/findChromium.mjs';

// Vite bundles React's development build under any other name.
process.env.NODE_ENV = 'production';

export const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles files of `pages/` in production mode.
 *
 * @param {import('vite').BuildOptions} options
 */
async function bundle(options) {
  const built = await build({
    configFile: false,
    root: folder('pages'),
    logLevel: 'warn',
    plugins: [react()],
    // Said here, since otherwise the name would lead to whatever was last built into dist.
    resolve: {
      alias: [
        { find: /^react-frontier-checkout$/, replacement: folder('../src/index.ts') },
        { find: /^react-frontier-checkout\/styles.css$/, replacement: folder('../src/styles/styles.css') },
      ],
    },
    // A library's build leaves it to the app's.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, ...options },
  });
  // One for each format of a library, of which there is one.
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ ([built].flat());
  return output;
}

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * Serves pages, bundled, on this machine only. `answer` gets each request first and says whether it took it.
 *
 * @param {string[]} names
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [answer]
 */
export async function serve(names, answer = () => false) {
  const input = names.map((name) => folder(`pages/${name}`));
  const output = await bundle({ rolldownOptions: { input } });
  const files = new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    const path = (request.url ?? '').replace(/\?.*/, '');
    const file = files.get(path);
    const type = types[/** @type {keyof typeof types} */ (path.split('.').at(-1))];
    if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** @param {string[]} args */
export async function openBrowser(...args) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', '--disable-quic', ...args],
  });
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US' });
  return { browser, context };
}

/**
 * Serves one page and opens it in a fresh tab for each use. Frames are not held back to the screen's rate: otherwise a
 * change waits up to 16 ms for the next one, which is no work of the page.
 *
 * @param {string} name
 */
export async function openPages(name) {
  const server = await serve([name]);
  const { browser, context } = await openBrowser('--disable-frame-rate-limit', '--disable-gpu-vsync');
  return {
    /** @template T @param {(page: import('playwright').Page) => Promise<T>} use */
    async onPage(use) {
      const page = await context.newPage();
      try {
        page.on('pageerror', (error) => console.error(error));
        // Resolves when the page's script has run.
        await page.goto(`${server.url}/${name}`);
        return await use(page);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
