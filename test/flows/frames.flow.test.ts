import { expect, test } from 'vitest';
import { openShop, paymentPage, teamPaymentPage } from './openShop.js';

const shop = openShop('frames and blocked browsers');
const { page, sandbox, url, startElsewhere, buy, pay, payTeam, offer, notice, log } = shop;
const { look, verdict, expectConsole } = shop;

/** The shop in a frame of a page on another origin. */
async function frameShop(path: string) {
  await page().goto(url('/shop').replace('127.0.0.1', 'localhost'));
  await page().setContent(`<iframe src="${url(path)}" width="900" height="700"></iframe>`);
  return page().frameLocator('iframe');
}

test('B1: in a foreign frame Resume opens a new tab, and the frame stays', async () => {
  const session = await startElsewhere('team');
  const frame = await frameShop('/shop?history');
  const opened = page().context().waitForEvent('page');
  await frame.getByRole('link', { name: /^Resume/ }).click();
  const tab = await opened;
  await payTeam(tab).waitFor();
  expect(tab.url()).toBe(session.checkoutUrl);
  await frame.getByRole('button', { name: 'Buy Pro' }).waitFor();
  verdict('foreign frame, Resume', { asked: 1, made: 1 }, await look(teamPaymentPage, tab));
});

test('B1: in a foreign frame the offer opens a new tab, and the frame stays', async () => {
  expectConsole(/Failed to load resource/);
  sandbox().behave({ outcome: 'lost', on: 'create', times: 1 });
  const frame = await frameShop('/shop');
  await frame.getByRole('button', { name: 'Buy Pro' }).click();
  // The window that the button opened is closed after the failure.
  const link = frame.getByRole('link', { name: 'Go to the payment page' });
  await link.waitFor();
  await expect.poll(() => page().context().pages().length).toBe(1);
  const opened = page().context().waitForEvent('page');
  await link.click();
  const tab = await opened;
  await pay(tab).waitFor();
  await frame.getByRole('button', { name: 'Buy Pro' }).waitFor();
  verdict('foreign frame, offer', { asked: 1, made: 1 }, await look(paymentPage, tab));
});

test('B6: a frame without an origin of its own: the tree renders, the callbacks come once', async () => {
  const session = await startElsewhere('pro');
  sandbox().pay(session.id);
  const back = `/done?frontier_checkout=success&frontier_checkout_id=${session.id}`;
  await page().goto(url('/shop'));
  await page().setContent(
    `<iframe sandbox="allow-scripts" src="${url(back)}" width="600" height="400"></iframe>`,
  );
  const frame = page().frameLocator('iframe');
  await frame.getByText('Checkout complete').waitFor();
  await frame.getByRole('button', { name: 'Buy Pro' }).waitFor();
  const told = await page()
    .frames()[1]
    ?.evaluate(() => window.log);
  expect(told?.completed).toEqual([session.id]);
  expect(told?.events.filter(({ type }) => type === 'checkout_completed')).toHaveLength(1);
  verdict('frame without an origin', { asked: 1, made: 1 });
});

test.each([
  [
    'BroadcastChannel throws',
    () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException('Refused.', 'SecurityError');
        }
      } as unknown as typeof BroadcastChannel;
    },
  ],
  [
    'navigator.locks.request rejects',
    () => {
      navigator.locks.request = () => Promise.reject(new DOMException('Refused.', 'SecurityError'));
    },
  ],
  [
    'history.replaceState throws',
    () => {
      history.replaceState = () => {
        throw new DOMException('Refused.', 'SecurityError');
      };
    },
  ],
])('B6: %s: the tree renders, the callbacks come once', async (fault, refuse) => {
  await page().addInitScript(refuse);
  // Once for each load of the page, since the address stays as it is.
  if (fault === 'history.replaceState throws') expectConsole(/`replaceUrl` threw/, 2);
  await page().goto(url('/shop?history'));
  await buy().click();
  await pay().click();
  await notice().getByText('Checkout for pro complete').waitFor();
  const { completed, events } = await log();
  const seen = await look({ saw: 'Checkout for pro complete' });
  expect(completed).toHaveLength(1);
  expect(events.map(({ type }) => type)).toEqual(['checkout_returned', 'checkout_completed']);
  await page().reload();
  await buy().waitFor();
  expect((await log()).completed).toEqual([]);
  expect(await offer().count()).toBe(0);
  verdict(fault, { asked: 1, made: 1 }, seen);
});
