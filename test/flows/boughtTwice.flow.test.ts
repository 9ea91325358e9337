import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const shop = openShop('buying twice');
const { page, sandbox, clock, url, startElsewhere, buy, buyTeam, pay, payTeam, notice, look, verdict } = shop;

const banner = () => page().locator('.fc-banner');
const reminder = () => banner().getByRole('link', { name: 'Resume' });
const idlePage = { saw: 'Buy Pro (idle)', next: 'Buy Pro' };
const completeRow = () => page().getByRole('row', { name: /Complete/ });

/** A session, and a second later than those before. */
async function later(plan: string) {
  clock().aheadMs += 1_000;
  return startElsewhere(plan);
}

test('A2: of two open sessions the older is paid: no banner for the other, and its Resume is quiet', async () => {
  const older = await later('team');
  await later('team');
  await page().goto(url('/shop?banner&history'));
  await reminder().waitFor();
  clock().aheadMs += 1_000;
  sandbox().pay(older.id);
  await page().reload();
  await completeRow().waitFor();
  expect(await banner().getAttribute('data-state')).toBe('hidden');
  const resume = page()
    .locator('.fc-history')
    .getByRole('link', { name: /^Resume/ });
  expect(await resume.getAttribute('data-quiet')).toBe('true');
  verdict('the older of two is paid', { asked: 2, made: 2 }, await look(idlePage));
});

test('A2: a session that was started after the purchase is offered by the banner', async () => {
  const first = await later('pro');
  clock().aheadMs += 1_000;
  sandbox().pay(first.id);
  await page().goto(url('/shop?banner&history'));
  await completeRow().waitFor();
  const again = await later('pro');
  await page().reload();
  await reminder().waitFor();
  expect(await reminder().getAttribute('href')).toBe(again.checkoutUrl);
  verdict('bought, then started again', { asked: 2, made: 2 }, await look(idlePage));
});

test('A2: of two open sessions the older is paid: `reuse` does not go to the other', async () => {
  for (const button of ['Buy Pro', 'Also Pro']) {
    await page().goto(url('/shop'));
    clock().aheadMs += 1_000;
    await page().getByRole('button', { name: button }).click();
    await pay().waitFor();
  }
  const [newer, older] = sandbox().sessions();
  clock().aheadMs += 1_000;
  sandbox().pay(older?.id ?? '');
  await page().goto(url('/shop?unguarded&reuse&history'));
  await completeRow().waitFor();
  await buy().click();
  await page().waitForURL((to) => to.pathname.startsWith('/c/pay/'));
  expect(page().url()).not.toBe(newer?.checkoutUrl);
  // No trial a second time.
  const sight = await look({ saw: 'Pro', next: /^Pay \$29/ });
  verdict('the older of two is paid, reuse', { asked: 3, made: 3 }, sight);
});

test('A2: `reuse` goes to a session that was started after the purchase', async () => {
  await page().goto(url('/shop'));
  await buy().click();
  await pay().click();
  await notice().getByText('complete').waitFor();
  clock().aheadMs += 1_000;
  await page().goto(url('/shop?unguarded'));
  await buy().click();
  await page().waitForURL((to) => to.pathname.startsWith('/c/pay/'));
  const again = page().url();
  await page().goto(url('/shop?unguarded&reuse&history'));
  await completeRow().waitFor();
  await buy().click();
  await page().waitForURL(again);
  const sight = await look({ saw: 'Pro', next: /^Pay \$29/ });
  verdict('bought, started again, reuse', { asked: 2, made: 2 }, sight);
});

test('A2: no banner beside a return that verifies, and none beside one that is cancelled', async () => {
  await later('pro');
  sandbox().behave({ lagMs: 60_000 });
  await page().goto(url('/shop?unguarded&banner'));
  await reminder().waitFor();
  await buyTeam().click();
  await payTeam().click();
  await notice().getByText('Confirming').waitFor();
  expect(await reminder().count()).toBe(0);
  const verifying = await look({ saw: /^Confirming/ });
  sandbox().behave({ lagMs: 0 });
  await notice().getByText('complete').waitFor();
  await reminder().waitFor();

  await buy().click();
  await page().getByRole('link', { name: 'Cancel' }).click();
  await notice().getByText('not finished').waitFor();
  await notice().getByRole('link', { name: 'Resume' }).waitFor();
  expect(await reminder().count()).toBe(0);
  const cancelled = await look({ saw: /not finished/, next: 'Resume' });
  verdict('an open session, and a return', { asked: 3, made: 3 }, verifying, cancelled);
});

test('A2: no banner beside a return that is not confirmed', async () => {
  await later('pro');
  const address = '/done?banner&frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}';
  await page().goto(url(address));
  await notice().getByText('no need to pay again').waitFor();
  await page().waitForLoadState('networkidle');
  expect(await reminder().count()).toBe(0);
  const sight = await look({ saw: /no need to pay again/, next: 'Check again' });
  verdict('an open session, not confirmed', { asked: 1, made: 1 }, sight);
});
