import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { openShop } from './openShop.js';

const generations: NonNullable<SandboxOptions['generation']>[] = ['rest-feature', 'rest-product', 'connect'];

describe.each(generations)('a second plan, on %s', (generation) => {
  const shop = openShop(`a second plan, on ${generation}`, { generation });
  const { page, sandbox, url, buy, pay, buyTeam, payTeam, notice, look, verdict, log } = shop;

  /** The server's own list, by the names of the plans. */
  const live = () =>
    sandbox()
      .subscriptions()
      .filter(({ state }) => state === 'active' || state === 'trialing' || state === 'pending').length;

  async function buyPro(query: string) {
    await page().goto(url(`/shop${query}`));
    await buy().click();
    await pay().click();
    await notice().getByText('complete').waitFor();
  }

  test('a bare button sells it: two subscriptions, both charged for', async () => {
    await buyPro('?unguarded');
    await buyTeam().click();
    await payTeam().click();
    await notice().getByText('complete').waitFor();
    expect(live()).toBe(2);
    verdict('without the guard', { asked: 2, made: 2 }, await look({ saw: /complete/ }));
  });

  test('the guarded one does not: nothing is created', async () => {
    await buyPro('');
    await buyTeam().click();
    await page().getByText('You already have a plan').waitFor();
    expect(live()).toBe(1);
    expect((await log()).events.map(({ type }) => type)).toContain('checkout_held');
    verdict('with the guard', { asked: 1, made: 1 }, await look({ saw: /already have a plan/ }));
  });

  test('nor in a tab that was open before', async () => {
    await page().goto(url('/shop'));
    await buyTeam().hover();
    const other = await page().context().newPage();
    await other.goto(url('/shop'));
    await shop.buy(other).click();
    await shop.pay(other).click();
    await shop.notice(other).getByText('complete').waitFor();
    // What the first tab knows is older than the 10 s for which it is taken for true.
    await page().clock.install();
    await page().clock.fastForward(11_000);
    await buyTeam().click();
    await page().getByText('You already have a plan').waitFor();
    expect(live()).toBe(1);
    verdict('with the guard, in the older tab', { asked: 1, made: 1 }, await look({ saw: /already have/ }));
  });

  test('nor while another tab is confirming the first', async () => {
    sandbox().behave({ lagMs: 60_000 });
    await page().goto(url('/shop?confirms'));
    await buy().click();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    const other = await page().context().newPage();
    await other.goto(url('/shop'));
    await shop.buyTeam(other).click();
    await other.getByText('Confirming your purchase').waitFor();
    expect(sandbox().sessions()).toHaveLength(1);
    verdict('while confirming elsewhere', { asked: 1, made: 1 }, await look({ saw: /Confirming/ }, other));
  });
});
