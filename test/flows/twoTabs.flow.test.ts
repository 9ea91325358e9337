import { describe, expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

describe.each(['rest-feature', 'rest-product', 'connect'] as const)('%s', (generation) => {
  const shop = openShop(`two tabs, ${generation}`, { generation });
  const { page, sandbox, url, buy, buyTeam, pay, payTeam, offer, alert, look, verdict, expectConsole } = shop;

  test('A1: another tab starts team, pro fails and nothing is made: nothing is offered', async () => {
    expectConsole(/Failed to load resource/);
    await page().goto(url('/shop?history'));
    await page().getByText('No checkouts yet').waitFor();
    const other = await page().context().newPage();
    await other.goto(url('/shop'));
    await buyTeam(other).click();
    await payTeam(other).waitFor();

    sandbox().behave({ outcome: 'internal', on: 'create', times: 1 });
    await buy().click();
    await alert().filter({ hasText: 'may have been started' }).waitFor();
    // The history was read again, and shows the other tab's session.
    await page().getByRole('row', { name: /Open/ }).waitFor();
    expect(await offer().count()).toBe(0);
    const failed = await look({ saw: /may have been started.*Buy Pro \(error\)/, next: 'Buy Pro' });
    await buy().click();
    await pay().waitFor();
    verdict(
      'pro fails, team was started in another tab',
      { asked: 2, made: 2 },
      failed,
      await look(paymentPage),
    );
  });

  test('A1: the answer is lost while another tab starts the same plan: its own session is offered', async () => {
    expectConsole(/Failed to load resource/);
    const other = await page().context().newPage();
    await Promise.all([page().goto(url('/shop')), other.goto(url('/shop'))]);
    sandbox().behave({ outcome: 'lost', delayMs: 1_000, on: 'create', times: 1 });
    await buy().click();
    await expect.poll(() => sandbox().sessions().length).toBe(1);
    const own = sandbox().sessions()[0];
    await buy(other).click();
    await pay(other).waitFor();

    await page().getByText('Your checkout was started after all.').waitFor();
    expect(await offer().getAttribute('href')).toBe(own?.checkoutUrl);
    await offer().click();
    await pay().waitFor();
    expect(page().url()).toBe(own?.checkoutUrl);
    verdict(
      'the answer is lost, another tab starts the same',
      { asked: 2, made: 2 },
      await look(paymentPage),
    );
  });
});
