import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const shop = openShop('a server that leaves the placeholder as it is');
const { page, sandbox, url, buy, pay, offer, notice, log } = shop;
const { look, verdict, newBuyer, expectConsole } = shop;
const complete = { saw: 'Checkout for pro complete' };

const addresses = (of = page()) => {
  const seen: string[] = [];
  of.on('framenavigated', (frame) => seen.push(decodeURIComponent(frame.url())));
  return seen;
};

test('A7: the tab that the buyer left in', async () => {
  const seen = addresses();
  await page().goto(url('/shop'));
  await buy().click();
  await pay().click();
  await notice().getByText('Checkout for pro complete').waitFor();
  expect(seen.join()).toContain('frontier_checkout_id={{.CheckoutID}}');
  verdict('literal placeholder', { asked: 1, made: 1 }, await look(complete));
});

test('A7: a tab opened from the offer by ctrl+click', async () => {
  expectConsole(/Failed to load resource/);
  sandbox().behave({ outcome: 'lost', on: 'create', times: 1 });
  await page().goto(url('/shop'));
  await buy().click();
  const opened = page().context().waitForEvent('page');
  await offer().click({ modifiers: ['Control'] });
  const tab = await opened;
  const seen = addresses(tab);
  await pay(tab).click();
  await notice(tab).getByText('Checkout for pro complete').waitFor();
  expect(seen.join()).toContain('frontier_checkout_id={{.CheckoutID}}');
  expect((await log(tab)).completed).toEqual([sandbox().sessions()[0]?.id]);
  expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
  verdict('literal placeholder, ctrl+click', { asked: 1, made: 1 }, await look(complete, tab));
});

test('A7: neither an id nor a reference, and nothing bought: softer words', async () => {
  await page().goto(url('/done?frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}'));
  await notice().getByText('Checkout not confirmed yet').waitFor();
  const sight = await look({ saw: /not confirmed yet/, next: 'Check again' });
  verdict('literal placeholder, nothing bought', { asked: 0, made: 0 }, sight);
});

test('A7: two checkouts in two tabs: each tab shows its own', async () => {
  const other = await page().context().newPage();
  await Promise.all([page().goto(url('/shop')), other.goto(url('/shop'))]);
  await buy().click();
  await pay().waitFor();
  await other.getByRole('button', { name: 'Buy credits' }).click();
  await other.getByRole('button', { name: 'Pay $20.00' }).waitFor();
  await pay().click();
  await notice().getByText('Checkout for pro complete').waitFor();
  await other.getByRole('link', { name: 'Cancel' }).click();
  await notice(other).getByText('Checkout for credits_500 not finished').waitFor();
  const cancelled = await look({ saw: 'Checkout for credits_500 not finished', next: 'Resume' }, other);
  verdict('literal placeholder, two tabs', { asked: 2, made: 2 }, await look(complete), cancelled);
});

test('A7: a browser without memory', async () => {
  await page().goto(url('/shop'));
  await buy().click();
  await pay().waitFor();
  const stranger = await newBuyer();
  await stranger.goto(page().url());
  await pay(stranger).click();
  await notice(stranger).getByText('Checkout complete').waitFor();
  expect((await log(stranger)).completed).toEqual([sandbox().sessions()[0]?.id]);
  verdict(
    'literal placeholder, no memory',
    { asked: 1, made: 1 },
    await look({ saw: /^Checkout complete/ }, stranger),
  );
});
