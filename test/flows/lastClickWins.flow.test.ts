import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openShop, paymentPage, teamPaymentPage } from './openShop.js';

const shop = openShop('the last click');
const { page, sandbox, url, startElsewhere, buy, buyTeam, pay, payTeam, offer, look, verdict } = shop;

/** Holds payment pages back until this many sessions were created, so that the page is still on its way by then. */
async function holdPaymentPages(sessions: number): Promise<void> {
  const created: unknown[] = [];
  page().on('console', (message) => {
    if (message.text() === 'checkout_created') created.push(message);
  });
  await page().route('**/c/pay/**', async (route) => {
    await expect.poll(() => created.length, { timeout: 5_000 }).toBe(sessions);
    await route.continue();
  });
}

/** Clicks while the answer takes this long. */
async function clickSlowly(button: ReturnType<typeof buy>, delayMs: number): Promise<void> {
  const before = sandbox().sessions().length;
  sandbox().behave({ delayMs, on: 'create', times: 1 });
  await button.click();
  await expect.poll(() => sandbox().sessions().length).toBe(before + 1);
}

test('A4: slow create for pro, then team: the session for pro is offered, the page goes to team', async () => {
  await page().goto(url('/shop'));
  await clickSlowly(buy(), 600);
  await clickSlowly(buyTeam(), 3_000);
  await offer().waitFor();
  const pro = sandbox()
    .sessions()
    .find(({ plan }) => plan === 'pro');
  expect(await offer().getAttribute('href')).toBe(pro?.checkoutUrl);
  const offered = await look({ saw: /did not open by itself/, next: 'Go to the payment page' });
  await payTeam().waitFor();
  verdict('slow pro, then slower team', { asked: 2, made: 2 }, offered, await look(teamPaymentPage));
});

test('A4: slow create for pro, then team: the late answer does not stop the page on its way to team', async () => {
  await page().goto(url('/shop'));
  await holdPaymentPages(2);
  await clickSlowly(buy(), 1_500);
  await buyTeam().click();
  await payTeam().waitFor();
  verdict('slow pro, then fast team', { asked: 2, made: 2 }, await look(teamPaymentPage));
});

test('A4: slow create for pro, then Resume of another session: the page goes to that', async () => {
  const team = await startElsewhere('team');
  await page().goto(url('/shop?history'));
  const resume = page().getByRole('link', { name: /^Resume/ });
  await resume.waitFor();
  await holdPaymentPages(1);
  await clickSlowly(buy(), 1_500);
  await resume.click({ noWaitAfter: true });
  await payTeam().waitFor();
  expect(page().url()).toBe(team.checkoutUrl);
  verdict('slow pro, then Resume', { asked: 2, made: 2 }, await look(teamPaymentPage));
});

test('A4: a popup is a window of its own: both payment pages open', async () => {
  await page().goto(url('/shop?target=popup'));
  await clickSlowly(buy(), 600);
  const popups = page().context();
  await buyTeam().click();
  await expect.poll(() => popups.pages().length).toBe(3);
  const [first, second] = popups.pages().slice(1) as [Page, Page];
  await pay(first).waitFor();
  await payTeam(second).waitFor();
  const sights = [await look(paymentPage, first), await look(teamPaymentPage, second)];
  verdict('slow pro, then team, popups', { asked: 2, made: 2 }, ...sights);
});
