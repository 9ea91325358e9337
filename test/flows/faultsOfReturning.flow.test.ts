import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openShop } from './openShop.js';

// REST is asked for the history, Connect for the session.
describe.each([
  ['REST', 'rest-feature'],
  ['Connect', 'connect'],
] as const)('%s', (server, generation) => {
  const { page, sandbox, clock, url, buy, pay, notice, log, verdict, newBuyer } = openShop(
    `coming back, ${server}`,
    { generation },
  );

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
    verdict({ fault: 'server lag 0 s', asked: 1, saw: 'complete', next: 'go on' });
  });

  test('server lag 5 s', async () => {
    sandbox().behave({ lagMs: 5_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await notice()
      .getByText(/^\d+ s$/)
      .waitFor();
    await notice().getByText('complete').waitFor();
    verdict({
      fault: 'server lag 5 s',
      asked: 1,
      saw: 'confirming, with the seconds; complete',
      next: 'go on',
    });
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
    await wait(60, async () => (await status()) === 'complete');
    expect(await status()).toBe('complete');
    verdict({
      fault: 'server lag 70 s',
      asked: 1,
      saw: 'confirming, with the seconds; complete',
      next: 'go on',
    });
  });

  test('server lag for ever', async () => {
    await page().clock.install();
    sandbox().behave({ lagMs: 10 ** 9 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await wait(300, async () => (await status()) !== 'verifying');
    await notice().getByText('still be processing').waitFor();
    sandbox().behave({ lagMs: 0 });
    await page().getByRole('button', { name: 'Check again' }).click();
    await notice().getByText('complete').waitFor();
    verdict({
      fault: 'server lag for ever',
      asked: 1,
      saw: 'not confirmed yet, stays in the history',
      next: 'check again',
    });
  });

  test('reading fails while verifying, then recovers', async () => {
    await leaveForPayment();
    sandbox().behave({ outcome: 'unavailable', on: generation === 'connect' ? 'get' : 'list', times: 2 });
    await pay().click();
    await notice().getByText('complete').waitFor();
    verdict({ fault: 'reading fails, then recovers', asked: 1, saw: 'confirming; complete', next: 'go on' });
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
    await hide(false);
    await wait(20, async () => (await status()) === 'complete');
    expect(await status()).toBe('complete');
    verdict({
      fault: 'tab hidden for a minute',
      asked: 1,
      saw: 'nothing asked meanwhile; complete',
      next: 'go on',
    });
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
    verdict({ fault: 'laptop asleep for an hour', asked: 1, saw: 'complete', next: 'go on' });
  });

  test('offline while verifying, then online', async () => {
    sandbox().behave({ lagMs: 1_000 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await page().context().setOffline(true);
    await notice()
      .getByText(/^\d+ s$/)
      .waitFor();
    expect(await status()).toBe('verifying');
    await page().context().setOffline(false);
    await notice().getByText('complete').waitFor({ timeout: 15_000 });
    verdict({ fault: 'offline while verifying', asked: 1, saw: 'confirming; complete', next: 'go on' });
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
    verdict({
      fault: 'offline on the way back',
      asked: 1,
      saw: 'the browser’s own page; complete',
      next: 'reload',
    });
  });

  test('refresh on the return page', async () => {
    sandbox().behave({ lagMs: 2_500 });
    await leaveForPayment();
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await page().reload();
    await notice().getByText('complete').waitFor();
    const first = await log();
    await page().reload();
    await page().getByRole('button', { name: 'Buy Pro' }).waitFor();
    expect(await status()).toBe('idle');
    expect([first.completed.length, (await log()).completed.length]).toEqual([1, 0]);
    verdict({
      fault: 'refresh on the return page',
      asked: 1,
      saw: 'confirming goes on; complete, once',
      next: 'go on',
    });
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
    const fault = 'return URL in two tabs and another profile';
    verdict({ fault, asked: 1, saw: 'complete in each', next: 'callbacks ran once per browser' });
  });

  test.each([
    ['a forged id', 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f'],
    ['<script> for an id', '<script>alert(1)</script>'],
    ['no id', ''],
  ])('success URL with %s, nothing bought', async (fault, id) => {
    const dialogs: string[] = [];
    page().on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page().goto(url(`/done?frontier_checkout=success&frontier_checkout_id=${encodeURIComponent(id)}`));
    await notice().getByText('No checkout to confirm').waitFor();
    expect(page().url()).toBe(url('/done'));
    expect(dialogs).toEqual([]);
    expect(verdict({ fault, asked: 0, saw: 'no checkout to confirm', next: 'look at the history' })).toBe(0);
  });

  test('A7: success URL with the literal placeholder, nothing bought: softer words', async () => {
    await page().goto(url('/done?frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}'));
    await notice().getByText('Checkout not confirmed yet').waitFor();
    const fault = 'the literal placeholder';
    expect(verdict({ fault, asked: 0, saw: 'not confirmed yet', next: 'check again' })).toBe(0);
  });

  test('a foreign id falls back on what this browser left for', async () => {
    await leaveForPayment();
    sandbox().pay(sandbox().sessions()[0]?.id as string);
    const foreign = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
    await page().goto(url(`/done?frontier_checkout=success&frontier_checkout_id=${foreign}`));
    await notice().getByText('Checkout for pro complete').waitFor();
    verdict({ fault: 'a foreign id', asked: 1, saw: 'how its own checkout went', next: 'go on' });
  });

  test('success URL before paying', async () => {
    const back = await leaveForPayment();
    await page().goto(back);
    await notice().getByText('Confirming').waitFor();
    expect(await notice().textContent()).not.toMatch(/complete|paid/i);
    verdict({
      fault: 'success URL before paying',
      asked: 1,
      saw: 'confirming',
      next: 'not confirmed, after 2 min',
    });
  });

  test('cancel', async () => {
    await leaveForPayment();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await notice().getByText('Checkout for pro not finished').waitFor();
    await notice().getByRole('link', { name: 'Resume' }).click();
    await pay().waitFor();
    expect(verdict({ fault: 'cancel', asked: 1, saw: 'not finished', next: 'resume the same session' })).toBe(
      1,
    );
  });
});
