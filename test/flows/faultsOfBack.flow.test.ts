import { describe, expect, test } from 'vitest';
import { openShop } from './openShop.js';

describe('with the page kept alive', () => {
  // Playwright switches the back/forward cache off.
  const { page, sandbox, url, buy, pay, log, verdict } = openShop('Back, page kept alive', {
    ignoreArgs: ['--disable-back-forward-cache'],
  });

  async function leaveAndComeBack(): Promise<void> {
    await page().goto(url('/shop'));
    await buy().click();
    await pay().waitFor();
    await page().goBack({ waitUntil: 'commit' });
    await page().locator('.fc-checkout[data-state=idle]').first().waitFor();
    expect((await log()).restored).toEqual([false, true]);
  }

  test('Back: the button is idle', async () => {
    await leaveAndComeBack();
    expect(await buy().getAttribute('aria-disabled')).not.toBe('true');
    expect(verdict({ fault: 'Back', asked: 1, saw: 'an idle button', next: 'click again, or resume' })).toBe(
      1,
    );
  });

  test('Back, then click again', async () => {
    await leaveAndComeBack();
    await buy().click();
    await pay().waitFor();
    expect(verdict({ fault: 'Back, then click again', asked: 2, saw: 'the payment page', next: 'pay' })).toBe(
      2,
    );
  });

  test('Back, then click again with reuse', async () => {
    await page().goto(url('/shop?reuse&history'));
    await buy().click();
    await pay().waitFor();
    await page().goBack({ waitUntil: 'commit' });
    await page().getByRole('row', { name: /Open/ }).waitFor();
    await buy().click();
    await pay().waitFor();
    const fault = 'Back, then click again, reuse';
    expect(verdict({ fault, asked: 1, saw: 'the same payment page', next: 'pay' })).toBe(1);
  });

  test('Forward', async () => {
    await leaveAndComeBack();
    await page().goForward({ waitUntil: 'commit' });
    await pay().click();
    await page().locator('.fc-return').getByText('complete').waitFor();
    expect(verdict({ fault: 'Back, then Forward', asked: 1, saw: 'the payment page', next: 'pay' })).toBe(1);
  });

  test('a create that was pending does not leave by itself', async () => {
    await page().goto(url('/shop'));
    sandbox().behave({ delayMs: 1_500, on: 'create' });
    await buy().click();
    await page().evaluate(() => location.assign('/frontier/__sandbox'));
    await page().waitForURL('**/__sandbox');
    await page().goBack({ waitUntil: 'commit' });
    await page().locator('.fc-checkout[data-state=idle]').first().waitFor();
    expect((await log()).restored).toEqual([false, true]);
    await page().waitForFunction(() =>
      window.log.events.some(({ type }) => type === 'checkout_created' || type === 'checkout_failed'),
    );
    expect(page().url()).toBe(url('/shop'));
    const fault = 'left while creating, then Back';
    expect(verdict({ fault, asked: 1, saw: 'an idle button', next: 'click again, or resume' })).toBe(1);
  });
});

describe('with the page loaded anew', () => {
  const { page, url, buy, pay, log, verdict } = openShop('Back, page loaded anew');

  test('Back, then click again', async () => {
    await page().goto(url('/shop'));
    await buy().click();
    await pay().waitFor();
    await page().goBack();
    expect((await log()).restored).toEqual([false]);
    await buy().click();
    await pay().waitFor();
    expect(verdict({ fault: 'Back, then click again', asked: 2, saw: 'the payment page', next: 'pay' })).toBe(
      2,
    );
  });
});
