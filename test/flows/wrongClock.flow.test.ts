import { describe, expect, test } from 'vitest';
import { openShop } from './openShop.js';

const hour = 3_600_000;

describe.each(['rest-feature', 'connect'] as const)('%s', (generation) => {
  const shop = openShop(`wrong clock, ${generation}`, { generation });
  const { page, sandbox, url, buy, pay, notice, log, apiElsewhere, verdict } = shop;

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
      const api = time === 'hidden' ? `&api=${encodeURIComponent(apiElsewhere())}` : '';
      await page().goto(url(`/shop?history${api}`));
      await buy().click();
      await pay().click();
      await notice().getByText('Confirming').waitFor();
      await expectCompleteOnce();
      const fault = `clock ${hours} h off, server time ${time}`;
      verdict(fault, { asked: 1 });
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
    verdict('clock 25 h off, reload', { asked: 1 });
  });
});
