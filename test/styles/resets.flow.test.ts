import { expect, test } from 'vitest';
import { openBrowser } from '../flows/openBrowser.js';
import { openShowcase } from './openShowcase.js';
import { differences, readLooks } from './readLooks.js';
import { appStyles, layeredStylesheet, reset, stylesheet } from './stylesheet.js';

const { page } = openBrowser();
const show = openShowcase();
const views = ['checkouts', 'details', 'plans', 'change'] as const;

/** What the components look like with these styles: computed, and as a picture. */
async function look(view: (typeof views)[number], styles: readonly string[]) {
  // Room for a whole dialog, which would scroll otherwise, and fade in.
  await page().setViewportSize({ width: 1280, height: 1200 });
  await page().emulateMedia({ reducedMotion: 'reduce' });
  await show(page(), [...styles, appStyles], { view });
  if (view === 'checkouts') {
    await page().locator('.fc-filter', { hasText: 'Date' }).click();
    await page().locator('.fc-panel').waitFor();
    await page().mouse.move(0, 0);
  }
  if (view === 'details') await page().getByText('Technical details').press('Enter');
  const shown = page().locator(view === 'checkouts' || view === 'plans' ? '#root' : '.fc-dialog');
  // Resets restyle the inside of a date field, which is the browser's.
  const mask = [page().locator('[type="date"]')];
  return {
    looks: await readLooks(page()),
    picture: await shown.screenshot({ animations: 'disabled', mask }),
  };
}

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

const plain = new Map<string, Awaited<ReturnType<typeof look>>>();
async function plainLook(view: (typeof views)[number]) {
  const known = plain.get(view) ?? (await look(view, [stylesheet]));
  plain.set(view, known);
  return known;
}

const cases = orders.flatMap(([name, styles]) => views.map((view) => [view, name, styles] as const));

test.each(cases)('%s: every element looks the same with %s', async (view, _, styles) => {
  const before = await plainLook(view);
  const after = await look(view, styles);
  expect(differences(before.looks, after.looks)).toEqual([]);
  expect(after.picture.equals(before.picture)).toBe(true);
});

test.each(views)(
  '%s: nothing is inherited from the app but the font family, colour scheme and direction',
  async (view) => {
    const before = await plainLook(view);
    const loud =
      '#part, body { color: red; font-size: 24px; font-style: italic; font-weight: 700; letter-spacing: 3px; line-height: 3; text-align: center; text-transform: uppercase; white-space: nowrap; word-spacing: 9px; }';
    const after = await look(view, [stylesheet, loud]);
    expect(differences(before.looks, after.looks)).toEqual([]);
  },
);
