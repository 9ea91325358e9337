import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { openBrowser } from '../flows/openBrowser.js';
import { openShowcase } from './openShowcase.js';
import { appStyles, stylesheet } from './stylesheet.js';

const { page, newBuyer } = openBrowser();
const show = openShowcase();
const light = 'rgb(255, 255, 255)';
const dark = 'rgb(23, 26, 33)';

/** A stylesheet as a build for older browsers makes it, where light-dark() is no function of the browser. */
function lower(css: string): string {
  const { code } = transform({ filename: 'app.css', code: Buffer.from(css), targets: { chrome: 110 << 16 } });
  expect(String(code)).not.toContain('light-dark(');
  return String(code);
}

/** What decides: styles of the app, and attributes of the page and of the part with our components. */
const ways: [name: string, css: string, page: string, part: string, surface: string][] = [
  ['nothing', '', '', '', light],
  ['color-scheme of the page', ':root { color-scheme: dark }', '', '', dark],
  ['color-scheme of a part', '#part { color-scheme: dark }', '', '', dark],
  [
    'color-scheme, light on a part',
    ':root { color-scheme: dark } #part { color-scheme: light }',
    '',
    '',
    light,
  ],
  ['a class of the page', '', 'class=dark', '', dark],
  ['a class of a part', '', '', 'class=dark', dark],
  ['a class, light on a part', '', 'class=dark', 'class=light', light],
  ['a class, dark on a part', '', 'class=light', 'class=dark', dark],
  ['data-theme', '', 'data-theme=dark', '', dark],
  ['Bootstrap', '', 'data-bs-theme=dark', '', dark],
  ['MUI', '', 'data-mui-color-scheme=dark', 'data-mui-color-scheme=light', light],
];

test.each([
  ['as written', String],
  ['lowered', lower],
])('%s, by class, attribute or color-scheme', async (_, build) => {
  await show(page(), [build(stylesheet), appStyles]);
  for (const [name, css, root, part, surface] of ways) {
    const style = await page().addStyleTag({ content: build(css || '.none { color: red }') });
    await setAttributes(root, part);
    expect(await surfaceColor(), name).toBe(surface);
    await style.evaluate((element) => (element as Element).remove());
  }
});

test.each([
  ['as written', String],
  ['lowered', lower],
])('%s, by the system', async (_, build) => {
  const system = ':root { color-scheme: light dark }';
  const buyer = await newBuyer({ colorScheme: 'dark' });
  await show(buyer, [build(stylesheet), build(system), appStyles]);
  expect(await surfaceColor(buyer)).toBe(dark);
  await buyer.emulateMedia({ colorScheme: 'light' });
  expect(await surfaceColor(buyer)).toBe(light);
});

test('tokens set on a part change that part only', async () => {
  await show(page(), [stylesheet, '#part { --fc-color-surface: rgb(9, 9, 9); }', appStyles]);
  expect(await surfaceColor()).toBe('rgb(9, 9, 9)');
});

function surfaceColor(of = page()): Promise<string> {
  return of.locator('.fc-history').evaluate((each) => getComputedStyle(each).backgroundColor);
}

/** Gives the page and the part with our components these attributes, and no others of `ways`. */
async function setAttributes(...attributes: [root: string, part: string]): Promise<void> {
  await page().evaluate((wanted) => {
    for (const [at, selector] of [':root', '#part'].entries()) {
      const element = document.querySelector(selector);
      for (const name of ['class', 'data-theme', 'data-bs-theme', 'data-mui-color-scheme']) {
        const value = wanted[at]?.startsWith(`${name}=`) ? wanted[at].split('=')[1] : undefined;
        if (value) element?.setAttribute(name, value);
        else element?.removeAttribute(name);
      }
    }
  }, attributes);
}
