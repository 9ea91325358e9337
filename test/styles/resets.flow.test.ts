import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openBrowser } from '../flows/openBrowser.js';
import { openShowcase } from './openShowcase.js';
import { differences, readLooks } from './readLooks.js';
import { appStyles, layeredStylesheet, reset, stylesheet } from './stylesheet.js';

const { page } = openBrowser();
const show = openShowcase();
// Resets restyle the inside of a date field, which is the browser's.
const picture = (of: Page) =>
  of.locator('#root').screenshot({ animations: 'disabled', mask: [of.locator('[type="date"]')] });

const tailwind4 = `@layer theme, base, components, utilities; @layer base {${reset('tailwind-4')}}`;
const unlayered = ['tailwind-3.0', 'tailwind-3.4', 'tailwind-4', 'bootstrap-5.3', 'create-next-app'].map(
  (name) => [name, reset(name)] as const,
);
const orders: [name: string, styles: string[]][] = [
  ...unlayered.flatMap(([name, css]): [string, string[]][] => [
    [`${name} before ours`, [css, stylesheet]],
    [`${name} after ours`, [stylesheet, css]],
  ]),
  ['tailwind-4 in its layers, before ours', [tailwind4, stylesheet]],
  ['tailwind-4 in its layers, after ours', [stylesheet, tailwind4]],
  [
    'tailwind-4 in its layers, ours in a layer after base',
    ['@layer theme, base, react-frontier-checkout, components, utilities;', layeredStylesheet, tailwind4],
  ],
];

let plain: Awaited<ReturnType<typeof readLooks>>;
let plainPicture: Buffer;
async function rememberPlain() {
  if (plain) return;
  await show(page(), [stylesheet, appStyles]);
  plain = await readLooks(page());
  plainPicture = await picture(page());
}

test.each(orders)('every element looks the same with %s', async (_, styles) => {
  await rememberPlain();
  await show(page(), [...styles, appStyles]);
  expect(differences(plain, await readLooks(page()))).toEqual([]);
  expect((await picture(page())).equals(plainPicture)).toBe(true);
});

test('nothing is inherited from the app but the font family, colour scheme and direction', async () => {
  await rememberPlain();
  const loud =
    '#part { color: red; font-size: 24px; font-style: italic; font-weight: 700; letter-spacing: 3px; line-height: 3; text-align: center; text-transform: uppercase; white-space: nowrap; word-spacing: 9px; }';
  await show(page(), [stylesheet, appStyles, loud]);
  expect(differences(plain, await readLooks(page()))).toEqual([]);
});
