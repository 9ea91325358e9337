import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { View } from './showcase/View.js';

const root = 'test/styles/showcase';

interface ShowOptions {
  /** Which components. @default 'checkouts' */
  view?: View;
  /** A class for each component. */
  className?: string;
  /** Runs before the history's rows are there, which take a second then. */
  whileLoading?: () => Promise<void>;
  /** Only for `checkouts`. */
  german?: boolean;
}

/** Builds and serves pages with every component, without a stylesheet. */
export function openShowcase() {
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'showcase-'));
    const resolve = { tsconfigPaths: true };
    await build({
      configFile: false,
      root,
      resolve,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    const server = await preview({
      configFile: false,
      root,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    url = server.resolvedUrls?.local[0] as string;
    close = async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    };
  });
  afterAll(() => close());

  /** Shows these components with these styles in order, and waits for what they load. */
  return async (page: Page, styles: readonly string[], options: ShowOptions = {}): Promise<void> => {
    const { view = 'checkouts', className = '', whileLoading, german } = options;
    const params = new URLSearchParams({
      view,
      class: className,
      ...(whileLoading && { slow: '' }),
      ...(german && { german: '' }),
    });
    await page.goto(`${url}?${params}`);
    for (const content of styles) await page.addStyleTag({ content });
    await whileLoading?.();
    for (const locator of loaded[view](page)) await locator.first().waitFor();
  };
}

const loaded: { [view in View]: (page: Page) => Locator[] } = {
  checkouts: (page) => [
    page.getByRole('rowheader'),
    page.getByRole('link', { name: /^(Resume|Fortsetzen)$/ }),
  ],
  details: (page) => [page.getByRole('link', { name: 'Resume' })],
  plans: (page) => [
    page.getByRole('rowheader'),
    page.locator('.fc-plan[data-state=held]'),
    page.locator('.fc-pricing-card[data-current]'),
    page.locator('.fc-pricing:not(:has(.fc-pricing-bone))'),
  ],
  change: (page) => [page.getByRole('button', { name: 'Confirm change' })],
};
