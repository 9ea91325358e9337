import { expect, test } from 'vitest';
import { openBrowser } from '../flows/openBrowser.js';
import { openShowcase } from './openShowcase.js';
import { appStyles, layeredStylesheet, reset, stylesheet } from './stylesheet.js';

const { page } = openBrowser();
const show = openShowcase();

const utilities = '.mine { background-color: rgb(1, 2, 3); border-radius: 7px; padding: 3px; }';
const order = '@layer theme, base, react-frontier-checkout, components, utilities;';
const roots = ['.fc-checkout-button', '.fc-badge', '.fc-banner', '.fc-history'];

test.each([
  ['a class of the app, as Tailwind CSS 3 and CSS modules make it', [stylesheet, utilities]],
  ['a class after the reset of Tailwind CSS 3', [reset('tailwind-3.4'), stylesheet, utilities]],
  [
    'a utility of Tailwind CSS 4, ours in a layer',
    [order, `@layer base {${reset('tailwind-4')}} @layer utilities {${utilities}}`, layeredStylesheet],
  ],
])('wins: %s', async (_, styles) => {
  await show(page(), [...styles, appStyles], { className: 'mine' });
  for (const root of roots) {
    const element = page().locator(`${root}.mine`).first();
    await element.hover();
    const style = await element.evaluate((each) => {
      const { backgroundColor, borderRadius, paddingTop } = getComputedStyle(each);
      return { backgroundColor, borderRadius, paddingTop };
    });
    expect(style, root).toEqual({
      backgroundColor: 'rgb(1, 2, 3)',
      borderRadius: '7px',
      paddingTop: '3px',
    });
  }
});

test('our sheet in a layer loses to an unlayered reset, which is why there is the other one', async () => {
  await show(page(), [layeredStylesheet, reset('create-next-app'), appStyles]);
  const button = page().locator('.fc-checkout-button').first();
  expect(await button.evaluate((each) => getComputedStyle(each).paddingTop)).toBe('0px');
});
