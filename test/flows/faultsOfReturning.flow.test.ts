import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

// REST is asked for the history, Connect for the session.
describe.each([
  ['REST', 'rest-feature'],
  ['Connect', 'connect'],
] as const)('%s', (server, generation) => {
  const isConnect = generation === 'connect';
  const shop = openShop(`coming back, ${server}`, { generation });
  const { page, sandbox, clock, url, buy, pay, notice, log, look, verdict, newBuyer, expectConsole } = shop;
  const complete = { saw: /complete/ };
  const confirming = { saw: /^Confirming/ };

  /** Up to the payment page; returns where it would come back to after paying. */
  async function leaveForPayment(in_: Page = page()): Promise<string> {
    await in_.goto(url('/shop'));
    await buy(in_).click();
    await pay(in_).waitFor();
    return sandbox().sessions()[0]?.successUrl ?? '';
  }

  const status = (in_: Page = page()) => notice(in_).getAttribute('data-status');

  test('server lag 0 s', async () => {
    await leaveForPayment();
    await pay().click();
    await notice().getByText('complete').waitFor();
    expect(page().url()).toBe(url('/done'));
    verdict('server lag 0 s', { asked: 1, made: 1 }, await look(complete));
  });

  test('server lag 5 s', async () => {
    sandbox().behave({ lagMs: 5_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await notice()
      .getByText(/^\d+ s$/)
      .waitFor();
    const waiting = await look({ saw: /^Confirming.* \d+ s;/ });
    await notice().getByText('complete').waitFor();
    verdict('server lag 5 s', { asked: 1, made: 1 }, waiting, await look(complete));
  });

  /** Lets a buyer wait without waiting: the page's timers and the server's clock go on together. */
  async function wait(seconds: number, until: () => Promise<boolean>): Promise<void> {
    for (let passed = 0; passed < seconds && !(await until()); passed++) {
      clock().aheadMs += 1_000;
      await page().clock.runFor(1_000);
    }
  }

  test('server lag 70 s', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 70_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await wait(60, async () => false);
    expect(await status()).toBe('verifying');
    const waiting = await look({ saw: /^Confirming.* \d+ s;/ });
    await wait(60, async () => (await status()) === 'complete');
    expect(await status()).toBe('complete');
    verdict('server lag 70 s', { asked: 1, made: 1 }, waiting, await look(complete));
  });

  test('server lag for ever', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 10 ** 9 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await wait(300, async () => (await status()) !== 'verifying');
    await notice().getByText('still be processing').waitFor();
    const unconfirmed = await look({ saw: 'still be processing', next: 'Check again' });
    sandbox().behave({ lagMs: 0 });
    await page().getByRole('button', { name: 'Check again' }).click();
    await notice().getByText('complete').waitFor();
    verdict('server lag for ever', { asked: 1, made: 1 }, unconfirmed, await look(complete));
  });

  test('reading fails while verifying, then recovers', async () => {
    expectConsole(/Failed to load resource.*503/, 2);
    await leaveForPayment();
    sandbox().behave({ outcome: 'unavailable', on: isConnect ? 'get' : 'list', times: 2 });
    await pay().click();
    await notice().getByText('complete').waitFor();
    verdict('reading fails, then recovers', { asked: 1, made: 1 }, await look(complete));
  });

  test('tab hidden for a minute', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 30_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    const hide = (hidden: boolean) =>
      page().evaluate(
        (value) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        },
        hidden ? 'hidden' : 'visible',
      );
    await hide(true);
    await wait(2, async () => false);
    const before = sandbox().requests.length;
    await wait(60, async () => false);
    expect(sandbox().requests.length - before).toBeLessThanOrEqual(1);
    const hidden = await look(confirming);
    await hide(false);
    await wait(20, async () => (await status()) === 'complete');
    expect(await status()).toBe('complete');
    verdict('tab hidden for a minute', { asked: 1, made: 1 }, hidden, await look(complete));
  });

  test('laptop asleep', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 3_600_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    clock().aheadMs += 3_600_000;
    await page().clock.fastForward(3_600_000);
    await wait(20, async () => (await status()) === 'complete');
    expect(await status()).toBe('complete');
    verdict('laptop asleep for an hour', { asked: 1, made: 1 }, await look(complete));
  });

  test('offline while verifying, then online', async () => {
    sandbox().behave({ lagMs: 1_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    expectConsole(/ERR_INTERNET_DISCONNECTED/);
    await page().context().setOffline(true);
    await notice()
      .getByText(/^\d+ s$/)
      .waitFor();
    const offline = await look(confirming);
    await page().context().setOffline(false);
    await notice().getByText('complete').waitFor({ timeout: 15_000 });
    verdict('offline while verifying', { asked: 1, made: 1 }, offline, await look(complete));
  });

  test('offline on the way back', async () => {
    const back = await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id as string);
    await page().context().setOffline(true);
    expect(
      await page()
        .goto(back)
        .catch(() => 'no page'),
    ).toBe('no page');
    await page().context().setOffline(false);
    await page().goto(back);
    await notice().getByText('complete').waitFor();
    verdict('offline on the way back, then opened again', { asked: 1, made: 1 }, await look(complete));
  });

  test('refresh on the return page', async () => {
    sandbox().behave({ lagMs: 2_500 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await page().reload();
    await notice().getByText('complete').waitFor();
    const [first, firstSight] = [await log(), await look(complete)];
    await page().reload();
    await page().getByRole('button', { name: 'Buy Pro' }).waitFor();
    const second = await look({ saw: /^Buy Pro \(idle\)$/, next: 'Buy Pro' });
    expect([first.completed.length, (await log()).completed.length]).toEqual([1, 0]);
    verdict('refresh on the return page, twice', { asked: 1, made: 1 }, firstSight, second);
  });

  test('return URL opened twice, in two tabs and another profile', async () => {
    const back = await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id as string);
    const tab = await page().context().newPage();
    const stranger = await newBuyer();
    await Promise.all([page(), tab, stranger].map((each) => each.goto(back)));
    await Promise.all([page(), tab, stranger].map((each) => notice(each).getByText('complete').waitFor()));
    const told = await Promise.all(
      [page(), tab, stranger].map(async (each) => (await log(each)).completed.length),
    );
    // Once per browser: the two tabs are one, the other profile another.
    expect((told[0] as number) + (told[1] as number)).toBe(1);
    expect(told[2]).toBe(1);
    const sights = [await look(complete), await look(complete, tab), await look(complete, stranger)];
    verdict('return URL in two tabs and another profile', { asked: 1, made: 1 }, ...sights);
  });

  test.each([
    ['a forged id', 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f'],
    ['<script> for an id', '<script>alert(1)</script>'],
    ['no id', ''],
  ])('success URL with %s, nothing bought', async (fault, id) => {
    // REST reads the list, where the id is missing; Connect asks for the session by its id.
    if (isConnect && fault === 'a forged id') expectConsole(/status of 404/);
    const dialogs: string[] = [];
    page().on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page().goto(url(`/done?frontier_checkout=success&frontier_checkout_id=${encodeURIComponent(id)}`));
    await notice().getByText('No checkout to confirm').waitFor();
    expect(page().url()).toBe(url('/done'));
    expect(dialogs).toEqual([]);
    verdict(
      `success URL with ${fault}`,
      { asked: 0, made: 0 },
      await look({ saw: 'No checkout to confirm' }),
    );
  });

  test('a foreign id falls back on what this browser left for', async () => {
    await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id as string);
    if (isConnect) expectConsole(/status of 404/);
    const foreign = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
    await page().goto(url(`/done?frontier_checkout=success&frontier_checkout_id=${foreign}`));
    await notice().getByText('Checkout for pro complete').waitFor();
    verdict('a foreign id', { asked: 1, made: 1 }, await look({ saw: 'Checkout for pro complete' }));
  });

  test('success URL before paying', async () => {
    const back = await leaveForPayment();
    await page().goto(back);
    await notice().getByText('Confirming').waitFor();
    const waiting = await look(confirming);
    expect(waiting.saw).not.toMatch(/complete|paid/i);
    verdict('success URL before paying', { asked: 1, made: 1 }, waiting);
  });

  test('cancel', async () => {
    await leaveForPayment();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await notice().getByText('Checkout for pro not finished').waitFor();
    // Its code is loaded later.
    await notice().getByRole('link', { name: 'Resume' }).waitFor();
    const cancelled = await look({ saw: 'Checkout for pro not finished', next: 'Resume' });
    await notice().getByRole('link', { name: 'Resume' }).click();
    await pay().waitFor();
    verdict('cancel', { asked: 1, made: 1 }, cancelled, await look(paymentPage));
  });
});
