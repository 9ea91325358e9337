import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = 'test/styles/showcase';

/** Builds and serves the page with every component, without a stylesheet. */
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

  /** Shows the page with these styles in order, and waits for the history's rows, before which `whileLoading` runs. */
  return async (
    page: Page,
    styles: readonly string[],
    className = '',
    whileLoading?: () => Promise<void>,
    language: '' | '&german' = '',
  ): Promise<void> => {
    await page.goto(`${url}?class=${encodeURIComponent(className)}${whileLoading ? '&slow' : ''}${language}`);
    for (const content of styles) await page.addStyleTag({ content });
    await whileLoading?.();
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('link', { name: /^(Resume|Fortsetzen)$/ }).waitFor();
  };
}
