import { preview } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { frontierSandbox } from '../../src/vite.js';
import { openBrowser } from './openBrowser.js';

const hour = 3_600_000;
const { page } = openBrowser();
let demo: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const newest = Date.now() - hour;
  const server = await preview({
    configFile: false,
    root: 'examples/demo',
    plugins: [
      frontierSandbox({
        generation: 'connect',
        sessions: Array.from({ length: 60 }, (_, i) => ({
          plan: ['pro', 'team', 'starter_monthly'][i % 3] as string,
          state: i === 1 ? 'open' : 'complete',
          createdAt: newest - i * hour,
        })),
      }),
    ],
    build: { outDir: inject('demoDir') },
    preview: { host: '127.0.0.1', port: 0 },
  });
  demo = server.resolvedUrls?.local[0]?.replace(/\/$/, '') as string;
  close = () => server.close();
});
afterAll(() => close());

/** What has the focus, in words; fails where nothing has it or nobody can see it. */
async function focused(): Promise<string> {
  const { name, seen } = await page().evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name:
        element === document.body
          ? 'body'
          : (element.getAttribute('aria-label') ??
            ((element as HTMLInputElement).labels?.[0]?.textContent ||
              element.textContent ||
              element.className)),
      seen:
        // The demo's own controls have looks of their own.
        !element.closest('.fc-history, [role="dialog"]') ||
        (style.outlineStyle !== 'none' &&
          parseFloat(style.outlineWidth) >= 1 &&
          box.width > 0 &&
          box.height > 0),
    };
  });
  expect(name).not.toBe('body');
  expect(seen, `the focus on "${name}" is visible`).toBe(true);
  return name;
}

async function press(key: string): Promise<string> {
  await page().keyboard.press(key);
  return focused();
}

/** Goes on by Tab until the focus is on what `name` describes. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<string> {
  for (let i = 0; i < 120; i++) {
    const now = await press(key);
    if (name.test(now)) return now;
  }
  return expect.unreachable(`no way to ${name} by ${key}`);
}

const firstItem = () => page().locator('tbody th').first().textContent();

test('the whole history by keyboard alone, the focus always in sight', async () => {
  await page().goto(`${demo}/billing`);
  await page().getByRole('rowheader').first().waitFor();
  expect(await page().locator('.fc-history *').count()).toBeLessThan(600);

  await tabTo(/^Resume Team/);
  await press('Shift+Tab');
  await page().keyboard.press('Enter');
  await page().getByRole('dialog').waitFor();
  expect(page().url()).toContain('details=');
  // The dialog takes the focus, and gives it back, in a turn of its own.
  await page().locator('[role="dialog"] :focus').waitFor();
  await focused();
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  await page().locator('tr :focus').waitFor();
  expect(await focused()).toBe('Team');

  await tabTo(/^More actions for Team/);
  await page().keyboard.press('ArrowDown');
  await page().getByRole('menuitem', { name: 'Details' }).waitFor();
  expect(await focused()).toBe('Details');
  expect(await press('ArrowDown')).toBe('Copy ID');
  expect(await press('Escape')).toMatch(/^More actions for Team/);

  await tabTo(/^Started/, 'Shift+Tab');
  expect(await firstItem()).toBe('Pro');
  await press('Enter');
  expect(await firstItem()).toBe('Starter');
  await press('Enter');

  await tabTo(/^Status$/, 'Shift+Tab');
  await tabTo(/^Date$/, 'Shift+Tab');
  await tabTo(/^Status$/, 'Shift+Tab');
  await page().keyboard.press('Enter');
  await page()
    .getByRole('checkbox', { name: /^Complete/ })
    .waitFor();
  await tabTo(/^Complete/);
  await press('Space');
  expect(await firstItem()).toBe('Pro');
  expect(await press('Escape')).toBe('Status: Complete');
  expect(new URL(page().url()).searchParams.get('status')).toBe('complete');

  await tabTo(/^Next/);
  await press('Enter');
  await page().getByText('26–50 of 59').waitFor();
  await press('Enter');
  await page().getByText('51–59 of 59').waitFor();
  await press('Enter');

  await tabTo(/^Clear filters/, 'Shift+Tab');
  // The button goes away, and the focus stays in the toolbar.
  expect(await press('Enter')).toBe('Status');
  await page().getByText('1–25 of 60').waitFor();

  await tabTo(/^Search/, 'Shift+Tab');
  await page().keyboard.type('team');
  await page().getByText('1–20 of 20').waitFor();
  await page().reload();
  await page().getByText('1–20 of 20').waitFor();

  await tabTo(/^Resume Team/);
  await page().keyboard.press('Enter');
  await page().getByRole('link', { name: 'Cancel' }).waitFor();
});
