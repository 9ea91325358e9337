import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const shop = openShop('popups');
const { page, url, buy, pay, payPage, offer, idle, notice, log, look, verdict } = shop;
const complete = { saw: 'Checkout for pro complete' };
const idlePage = { saw: 'Buy Pro (idle)', next: 'Buy Pro' };

async function openPopup(query = ''): Promise<Page> {
  await page().goto(url(`/shop?target=popup${query}`));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  await pay(popup).waitFor();
  return popup;
}

/** Pays in the popup and expects the outcome there. */
async function payAndStay(popup: Page): Promise<void> {
  await pay(popup).click();
  await notice(popup).getByText('Checkout for pro complete').waitFor();
  expect((await log(popup)).completed).toHaveLength(1);
  expect(popup.isClosed()).toBe(false);
}

test('A6: the opener is there: the popup closes, the opener shows the outcome', async () => {
  const popup = await openPopup();
  const closed = popup.waitForEvent('close');
  await pay(popup).click();
  await closed;
  await notice().getByText('Checkout for pro complete').waitFor();
  expect((await log()).completed).toHaveLength(1);
  verdict('popup', { asked: 1, made: 1 }, await look(complete));
});

test('A6: opener reloaded: the popup shows the outcome', async () => {
  const popup = await openPopup();
  await page().reload();
  await buy().waitFor();
  await payAndStay(popup);
  verdict('popup, opener reloaded', { asked: 1, made: 1 }, await look(complete, popup));
});

test('A6: opener closed: the popup shows the outcome', async () => {
  const popup = await openPopup();
  await page().close();
  await payAndStay(popup);
  verdict('popup, opener closed', { asked: 1, made: 1 }, await look(complete, popup));
});

test('A6: opener without CheckoutReturn: the popup shows the outcome, the button is idle', async () => {
  const popup = await openPopup('&withoutReturn');
  await payAndStay(popup);
  await idle().waitFor();
  verdict(
    'popup, no CheckoutReturn',
    { asked: 1, made: 1 },
    await look(complete, popup),
    await look(idlePage),
  );
});

test('A6: no BroadcastChannel: the popup shows the outcome', async () => {
  await page()
    .context()
    .addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
  const popup = await openPopup();
  await payAndStay(popup);
  verdict('popup, no BroadcastChannel', { asked: 1, made: 1 }, await look(complete, popup));
});

/** A payment page that cuts the link between the windows, so that the popup looks closed to its opener. */
async function openCutPopup(): Promise<Page> {
  payPage().headers = { 'cross-origin-opener-policy': 'same-origin' };
  await page().addInitScript(() => {
    const open = window.open.bind(window);
    window.open = (...args) => {
      const opened = open(...args);
      Object.assign(window, { openedPopup: opened });
      return opened;
    };
  });
  const popup = await openPopup();
  await page().waitForFunction(() => (window as { openedPopup?: Window }).openedPopup?.closed);
  return popup;
}

test('D: a payment page with COOP in a popup: the button stays busy while the buyer is there', async () => {
  const popup = await openCutPopup();
  // Longer than the interval at which the window is looked at.
  await page().evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
  const busy = await look({ saw: 'Buy Pro (busy)' });
  await pay(popup).click();
  await notice().getByText('Checkout for pro complete').waitFor();
  await idle().waitFor();
  expect((await log()).completed).toHaveLength(1);
  verdict('popup, COOP', { asked: 1, made: 1 }, busy, await look(complete));
});

test('D: a payment page with COOP in a popup that is closed: the button is idle when the buyer is back', async () => {
  const popup = await openCutPopup();
  await popup.close();
  await page().evaluate(() => window.dispatchEvent(new Event('focus')));
  await idle().waitFor();
  verdict('popup, COOP, closed', { asked: 1, made: 1 }, await look(idlePage));
});

/** Up to the offer's own tab, beside a button whose popup was blocked. */
async function openOffer(): Promise<Page> {
  await page().addInitScript(() => {
    window.open = () => null;
  });
  await page().goto(url('/shop?target=popup'));
  await buy().click();
  const opened = page().context().waitForEvent('page');
  await offer().click();
  return opened;
}

test('B3: popup blocked and paid in the offered tab: the opener stops offering when the buyer looks at it', async () => {
  const tab = await openOffer();
  await pay(tab).click();
  await notice(tab).getByText('complete').waitFor();
  await tab.close();
  for (const state of ['hidden', 'visible']) {
    await page().evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }, state);
  }
  await offer().waitFor({ state: 'detached' });
  verdict('popup blocked, paid', { asked: 1, made: 1 }, await look(idlePage));
});

test('B3: popup blocked and paid in a window beside it: the opener stops offering at once', async () => {
  const tab = await openOffer();
  await pay(tab).click();
  await notice(tab).getByText('complete').waitFor();
  await offer().waitFor({ state: 'detached' });
  verdict('popup blocked, paid beside', { asked: 1, made: 1 }, await look(idlePage));
});
