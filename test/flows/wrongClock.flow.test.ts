import { describe, expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

const hour = 3_600_000;

describe.each(['rest-feature', 'connect'] as const)('%s', (generation) => {
  const shop = openShop(`wrong clock, ${generation}`, { generation });
  const { page, sandbox, url, startElsewhere, buy, pay, notice, log, look, apiElsewhere, verdict } = shop;
  const complete = { saw: 'Checkout for pro complete' };

  async function useWrongClock(hours: number): Promise<void> {
    await page().addInitScript((aheadMs) => {
      const RightDate = Date;
      const now = () => RightDate.now() + aheadMs;
      window.Date = new Proxy(RightDate, {
        construct: (target, args, newTarget) =>
          Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
        get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
      });
    }, hours * hour);
  }

  const elsewhere = () => `&api=${encodeURIComponent(apiElsewhere())}`;

  async function expectCompleteOnce(): Promise<void> {
    await notice().getByText('Checkout for pro complete').waitFor();
    const { completed, events } = await log();
    expect(completed).toHaveLength(1);
    expect(events.map(({ type }) => type)).not.toContain('checkout_expired');
  }

  // Browsers hide the `Date` header of another origin.
  test.each([
    [25, 'readable'],
    [25, 'hidden'],
    [-25, 'readable'],
    [-25, 'hidden'],
  ])(
    'A5: clock %i h off, server time %s: just paid and still `open`, then complete, once',
    async (hours, time) => {
      await useWrongClock(hours);
      sandbox().behave({ lagMs: 2_500 });
      await page().goto(url(`/shop?history${time === 'hidden' ? elsewhere() : ''}`));
      await buy().click();
      await pay().click();
      await notice().getByText('Confirming').waitFor();
      await expectCompleteOnce();
      verdict(`clock ${hours} h off, server time ${time}`, { asked: 1, made: 1 }, await look(complete));
    },
  );

  test.each([
    ['readable', 'Open'],
    ['hidden', 'May have expired'],
  ])(
    'A5: clock 25 h off, server time %s: an open session is “%s” in the history, and Resume leads to it',
    async (time, status) => {
      const session = await startElsewhere('pro');
      await useWrongClock(25);
      await page().goto(url(`/shop?history${time === 'hidden' ? elsewhere() : ''}`));
      const row = page()
        .getByRole('row')
        .filter({ has: page().getByText(status, { exact: true }) });
      await row.waitFor();
      const sight = await look({ saw: 'Buy Pro (idle)', next: /^Resume/ });
      await row.getByRole('link', { name: /^Resume/ }).click();
      await pay().waitFor();
      expect(page().url()).toBe(session.checkoutUrl);
      const fault = `clock 25 h off, server time ${time}, history`;
      verdict(fault, { asked: 1, made: 1 }, sight, await look(paymentPage));
    },
  );

  test('A5: clock 25 h off, a reload while the server answers `open`: verified on, and known by name', async () => {
    await useWrongClock(25);
    sandbox().behave({ lagMs: 2_500 });
    await page().goto(url('/shop'));
    await buy().click();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await page().reload();
    await expectCompleteOnce();
    verdict('clock 25 h off, reload', { asked: 1, made: 1 }, await look(complete));
  });
});
