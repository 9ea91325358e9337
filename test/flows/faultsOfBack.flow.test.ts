import { describe, expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

const idleButton = { saw: 'Buy Pro (idle)', next: 'Buy Pro' };

describe('with the page kept alive', () => {
  // Playwright switches the back/forward cache off.
  const { page, sandbox, url, buy, pay, idle, log, look, verdict } = openShop('Back, page kept alive', {
    ignoreArgs: ['--disable-back-forward-cache'],
  });

  async function leaveAndComeBack(): Promise<void> {
    await page().goto(url('/shop'));
    await buy().click();
    await pay().waitFor();
    await page().goBack({ waitUntil: 'commit' });
    await idle().waitFor();
    expect((await log()).restored).toEqual([false, true]);
  }

  test('Back: the button is idle', async () => {
    await leaveAndComeBack();
    expect(await buy().getAttribute('aria-disabled')).not.toBe('true');
    verdict('Back', { asked: 1, made: 1 }, await look(idleButton));
  });

  test('Back, then click again', async () => {
    await leaveAndComeBack();
    await buy().click();
    await pay().waitFor();
    verdict('Back, then click again', { asked: 2, made: 2 }, await look(paymentPage));
  });

  test('Back, then click again with reuse', async () => {
    await page().goto(url('/shop?reuse&history'));
    await buy().click();
    await pay().waitFor();
    const paymentUrl = page().url();
    await page().goBack({ waitUntil: 'commit' });
    await page().getByRole('row', { name: /Open/ }).waitFor();
    const back = await look({ saw: 'Buy Pro (idle)', next: /^Resume/ });
    await buy().click();
    await pay().waitFor();
    expect(page().url()).toBe(paymentUrl);
    verdict('Back, then click again, reuse', { asked: 1, made: 1 }, back, await look(paymentPage));
  });

  test('Forward', async () => {
    await leaveAndComeBack();
    await page().goForward({ waitUntil: 'commit' });
    await pay().waitFor();
    const forward = await look(paymentPage);
    await pay().click();
    await page().locator('.fc-return').getByText('complete').waitFor();
    verdict('Back, then Forward', { asked: 1, made: 1 }, forward, await look({ saw: 'complete' }));
  });

  test('a create that was pending does not leave by itself', async () => {
    await page().goto(url('/shop'));
    sandbox().behave({ delayMs: 1_500, on: 'create' });
    await buy().click();
    await page().evaluate(() => location.assign('/frontier/__sandbox'));
    await page().waitForURL('**/__sandbox');
    await page().goBack({ waitUntil: 'commit' });
    await idle().waitFor();
    expect((await log()).restored).toEqual([false, true]);
    await page().waitForFunction(() =>
      window.log.events.some(({ type }) => type === 'checkout_created' || type === 'checkout_failed'),
    );
    expect(page().url()).toBe(url('/shop'));
    verdict('left while creating, then Back', { asked: 1, made: 1 }, await look(idleButton));
  });
});

describe('with the page loaded anew', () => {
  const { page, url, buy, pay, log, look, verdict } = openShop('Back, page loaded anew');

  test('Back, then click again', async () => {
    await page().goto(url('/shop'));
    await buy().click();
    await pay().waitFor();
    await page().goBack();
    expect((await log()).restored).toEqual([false]);
    await buy().click();
    await pay().waitFor();
    verdict('Back, then click again', { asked: 2, made: 2 }, await look(paymentPage));
  });
});
