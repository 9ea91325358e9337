import { expect } from 'vitest';
import type { EnginePage } from './Engine.js';

const patient = { timeout: 15_000, interval: 100 };

/** Waits until an expression is as expected in the page, through any page that is loaded meanwhile. */
export async function until(page: EnginePage, expression: string, expected: unknown = true): Promise<void> {
  await expect.poll(() => page.run(expression).catch(String), patient).toEqual(expected);
}

/** Waits until the page shows a text. */
export async function see(page: EnginePage, text: string): Promise<void> {
  await expect.poll(() => page.run<string>('document.body.innerText').catch(String), patient).toContain(text);
}

/** Presses the button or link with a name, as soon as it is there. */
export async function press(page: EnginePage, name: string, times: 1 | 2 = 1): Promise<void> {
  const mark = `data-pressed-${Date.now()}`;
  await until(
    page,
    `(() => {
      const found = [...document.querySelectorAll('a, button')].find((each) =>
        each.checkVisibility() && (each.getAttribute('aria-label') ?? each.innerText).trim().startsWith(${JSON.stringify(name)}));
      found?.setAttribute('${mark}', '');
      return found !== undefined;
    })()`,
  );
  await page.click(`[${mark}]`, times);
}

/** Goes back in the page's history. Not awaited by the page itself, which may be gone before it could answer. */
export async function goBack(page: EnginePage): Promise<void> {
  await page.run('void setTimeout(() => history.back())');
}
