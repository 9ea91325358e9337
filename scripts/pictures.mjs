// `npm run pictures`: takes the README's pictures from stories, in a light and a dark page, into docs/pictures.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './findChromium.mjs';

const pictures = [
  {
    name: 'pricing',
    story: 'components-planpricingtable--yearly',
    width: 1000,
    ready: '.fc-pricing-card button',
  },
  {
    name: 'current-plan',
    story: 'components-currentplancard--scheduled-change',
    width: 640,
    ready: '.fc-plan',
  },
  {
    name: 'history',
    story: 'components-checkouthistorytable--rows',
    width: 1000,
    ready: '.fc-history tbody a',
  },
];
const maxBytes = 150_000;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], { stdio: 'inherit' });
  await takeAll();
} finally {
  rmSync(folder, { recursive: true });
}

async function takeAll() {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const file = readFileSync(join(folder, path));
      const type = types[/** @type {keyof typeof types} */ (extname(path))];
      if (type) response.setHeader('Content-Type', type);
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', '--disable-quic'],
  });
  try {
    for (const picture of pictures) {
      for (const theme of ['light', 'dark']) await take(browser, `http://127.0.0.1:${port}`, picture, theme);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('playwright').Browser} browser @param {string} url @param {typeof pictures[number]} picture @param {string} theme */
async function take(browser, url, { name, story, width, ready }, theme) {
  const page = await browser.newPage({
    viewport: { width, height: 400 },
    deviceScaleFactor: 1.5,
    timezoneId: 'UTC',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  // A new picture differs only where the looks do.
  await page.clock.setFixedTime(Date.UTC(2026, 10, 23, 10));
  await page.goto(`${url}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  // The story's own clicks leave a focus ring.
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  const path = `docs/pictures/${name}-${theme}.png`;
  await page.locator('#storybook-root').screenshot({ path, animations: 'disabled' });
  await page.close();
  const { size } = statSync(path);
  if (size > maxBytes) throw new Error(`${path} has ${size} bytes, more than ${maxBytes}.`);
  console.log(`${path}  ${Math.round(size / 1000)} kB`);
}
