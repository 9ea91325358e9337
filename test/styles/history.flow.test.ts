import { expect, test } from 'vitest';
import { openBrowser } from '../flows/openBrowser.js';
import { openShowcase } from './openShowcase.js';
import { appStyles, stylesheet } from './stylesheet.js';

const { page, newBuyer } = openBrowser();
const show = openShowcase();

test.each([1280, 1120, 1054, 800, 768, 706])('rows of 48 px at %i px', async (width) => {
  await page().setViewportSize({ width, height: 900 });
  await show(page(), [stylesheet, appStyles]);
  const heights = await page()
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([48]));
});

test.each([1280, 768, 706])(
  'rows of 48 px at %i px in German too, whose actions are longer',
  async (width) => {
    await page().setViewportSize({ width, height: 900 });
    await show(page(), [stylesheet, appStyles], { german: true });
    const heights = await page()
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([48]));
  },
);

test.each([390, 320])(
  'two lines at %i px, ordered by one choice, and nothing beyond the edge',
  async (width) => {
    await page().setViewportSize({ width, height: 900 });
    await show(page(), [stylesheet, appStyles]);
    const heights = await page()
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeLessThan(80);
    await page().getByLabel('Sort by').selectOption('Started ↑');
    await page().getByRole('row').first().getByText('Jan 10, 2026').waitFor();
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test.each([
  [
    'a grid that does not stretch',
    'display: grid; justify-items: start',
    '.fc-history { justify-self: auto }',
  ],
  ['a column that does not stretch', 'display: flex; flex-direction: column; align-items: flex-start', ''],
  ['a row', 'display: flex; flex-wrap: wrap', ''],
  ['a box as wide as its content', 'display: block; float: left; max-width: 100%', ''],
])('as wide as it needs in %s, and nothing beyond the edge', async (_, layout, more) => {
  const layoutStyles = `${appStyles} #part { ${layout} } ${more}`;
  for (const width of [1200, 320]) {
    await page().setViewportSize({ width, height: 900 });
    await show(page(), [stylesheet, layoutStyles]);
    const box = await page().locator('.fc-history').first().boundingBox();
    // 60rem and its border.
    expect(box?.width).toBe(Math.min(962, width - 32));
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the columns are where they were while loading', async () => {
  const columns = () =>
    page()
      .locator('thead th')
      .evaluateAll((headers) => headers.map((header) => header.getBoundingClientRect().left));
  let loading: number[] = [];
  await show(page(), [stylesheet, appStyles], {
    whileLoading: async () => {
      await page().locator('.fc-history-skeleton').first().waitFor();
      loading = await columns();
    },
  });
  expect(loading).toHaveLength(4);
  expect(await columns()).toEqual(loading);
});

test('a plain table with full dates on paper', async () => {
  const buyer = await newBuyer();
  await buyer.emulateMedia({ media: 'print' });
  await show(buyer, [stylesheet, appStyles]);
  expect(await buyer.getByRole('search').isVisible()).toBe(false);
  expect(
    await buyer
      .getByRole('button', { name: /^More actions/ })
      .first()
      .isVisible(),
  ).toBe(false);
  // The short text has no size, and the tooltip stands in its place.
  const printed = (selector: string) =>
    buyer
      .locator(`tbody ${selector}`)
      .first()
      .evaluate((time: HTMLElement) => {
        const isReplaced =
          getComputedStyle(time).fontSize === '0px' && getComputedStyle(time, '::after').content !== 'none';
        return isReplaced ? time.title : '';
      });
  const cutOff = await buyer
    .locator('tbody :is(th, td)')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  expect(cutOff).toBe(0);
  expect(await printed('[data-column="created"] time')).toBe('Jan 31, 2026, 9:30 AM');
  expect(await printed('[data-column="status"] time')).toMatch(/^Valid until .* \d{4}, /);
});
