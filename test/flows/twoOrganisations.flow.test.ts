import { describe, expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

describe.each(['rest-feature', 'rest-product', 'connect'] as const)('%s', (generation) => {
  const shop = openShop(`two organisations, ${generation}`, { generation });
  const { page, sandbox, sandboxB, url, buy, pay, offer, alert, notice, log } = shop;
  const { look, verdict, newBuyer, expectConsole } = shop;
  const complete = { saw: 'Checkout for pro complete' };

  const switchOrganisation = (in_ = page()) =>
    in_.getByRole('button', { name: 'Switch organisation' }).click();
  const status = (in_ = page()) => notice(in_).getAttribute('data-status');

  async function leaveForPayment(): Promise<string> {
    await page().goto(url('/shop'));
    await buy().click();
    await pay().waitFor();
    return sandbox().sessions()[0]?.successUrl ?? '';
  }

  test('A3: an offer is gone under the other organisation, and Buy goes to a session of its own', async () => {
    await page().goto(url('/shop'));
    expectConsole(/Failed to load resource/);
    sandbox().behave({ outcome: 'lost', on: 'create', times: 1 });
    await buy().click();
    await offer().waitFor();
    await switchOrganisation();
    await offer().waitFor({ state: 'detached' });
    expect(await alert().count()).toBe(0);
    await buy().click();
    await pay().waitFor();
    expect(page().url()).toBe(sandboxB().sessions()[0]?.checkoutUrl);
    verdict('an offer, then switched', { asked: 1, made: 1 }, await look(paymentPage));
  });

  test('A3: a start under way does not leave for the first organisation', async () => {
    await page().goto(url('/shop'));
    sandbox().behave({ delayMs: 1_000, on: 'create', times: 1 });
    await buy().click();
    await expect.poll(() => sandbox().sessions().length).toBe(1);
    await switchOrganisation();
    await page().waitForFunction(() => window.log.events.some(({ type }) => type === 'checkout_created'));
    expect(await page().evaluate(() => window.log.events.map(({ type }) => type))).not.toContain(
      'checkout_leaving',
    );
    expect(await offer().count()).toBe(0);
    await buy().click();
    await pay().waitFor();
    expect(page().url()).toBe(sandboxB().sessions()[0]?.checkoutUrl);
    verdict('switched while creating', { asked: 1, made: 1 }, await look(paymentPage));
  });

  test('A3: a verification is not shown or settled under the other, and goes on after coming back', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 10 ** 9 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await switchOrganisation();
    await notice().and(page().locator('[data-status=idle]')).waitFor({ state: 'attached' });
    sandbox().behave({ lagMs: 0 });
    await page().clock.runFor(30_000);
    expect(await status()).toBe('idle');
    expect((await log()).completed).toEqual([]);
    expect(page().url()).toContain('frontier_checkout=success');
    await switchOrganisation();
    await notice().getByText('Checkout for pro complete').waitFor();
    expect((await log()).completedUnder).toEqual(['A']);
    expect(page().url()).toBe(url('/done'));
    verdict('switched while verifying', { asked: 1, made: 1 }, await look(complete));
  });

  test('A3: a notice with its Resume is gone under the other, and back after coming back', async () => {
    await leaveForPayment();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await notice().getByRole('link', { name: 'Resume' }).waitFor();
    await switchOrganisation();
    await notice().getByRole('link', { name: 'Resume' }).waitFor({ state: 'detached' });
    expect(await status()).toBe('idle');
    await switchOrganisation();
    await notice().getByRole('link', { name: 'Resume' }).click();
    await pay().waitFor();
    expect(page().url()).toBe(sandbox().sessions()[0]?.checkoutUrl);
    verdict('cancelled, then switched', { asked: 1, made: 1 }, await look(paymentPage));
  });

  test('A3: back from paying while the other organisation is shown: its outcome waits', async () => {
    const back = await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id ?? '');
    const asOther = new URL(back);
    asOther.searchParams.set('organisation', 'B');
    await page().goto(asOther.href);
    await buy().waitFor();
    expect(await status()).toBe('idle');
    await switchOrganisation();
    await notice().getByText('Checkout for pro complete').waitFor();
    expect((await log()).completedUnder).toEqual(['A']);
    verdict('back under the other', { asked: 1, made: 1 }, await look(complete));
  });

  test('A3: a browser without memory, under the other organisation: not complete there, complete here', async () => {
    const back = await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id ?? '');
    // REST asks for the session by its id, which B does not have.
    if (generation === 'rest-product') expectConsole(/Failed to load resource/);
    const stranger = await newBuyer();
    const asOther = new URL(back);
    asOther.searchParams.set('organisation', 'B');
    await stranger.goto(asOther.href);
    // The first servers leave the placeholder in the address: then a buyer who has just paid is not contradicted.
    const [saw, next] =
      generation === 'rest-feature'
        ? ['Checkout not confirmed yet', 'Check again']
        : ['No checkout to confirm', undefined];
    await notice(stranger).getByText(saw).waitFor();
    expect((await log(stranger)).completed).toEqual([]);
    const none = await look(next ? { saw, next } : { saw }, stranger);
    await switchOrganisation(stranger);
    await notice(stranger).getByText('Checkout complete').waitFor();
    expect((await log(stranger)).completedUnder).toEqual(['A']);
    verdict(
      'no memory, the other',
      { asked: 1, made: 1 },
      none,
      await look({ saw: /^Checkout complete/ }, stranger),
    );
  });

  test('A3: paid in a popup while the opener shows the other organisation: the popup shows it', async () => {
    await page().goto(url('/shop?target=popup'));
    const opened = page().waitForEvent('popup');
    await buy().click();
    const popup = await opened;
    await pay(popup).waitFor();
    await switchOrganisation();
    await pay(popup).click();
    await notice(popup).getByText('Checkout for pro complete').waitFor();
    expect(await status()).toBe('idle');
    expect([(await log()).completed.length, (await log(popup)).completed.length]).toEqual([0, 1]);
    verdict(
      'popup, opener switched',
      { asked: 1, made: 1 },
      await look({ saw: /Buy Pro/ }),
      await look(complete, popup),
    );
  });
});
