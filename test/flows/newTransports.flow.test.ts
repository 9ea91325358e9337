import { describe, expect, test } from 'vitest';
import { openShop } from './openShop.js';

describe.each(['rest-feature', 'connect'] as const)('%s', (generation) => {
  const shop = openShop(`a transport made anew at each render, ${generation}`, { generation });
  const { page, sandbox, url, buy, pay, notice, log, look, verdict } = shop;
  const complete = { saw: 'Checkout for pro complete' };

  /** Waits until the page has rendered this often again. */
  async function renderAgain(times: number): Promise<void> {
    const { renders } = await log();
    await page().waitForFunction((least) => window.log.renders >= least, renders + times);
  }

  test('B7: verification goes on and completes, with few requests', async () => {
    sandbox().behave({ lagMs: 5_000 });
    await page().goto(url('/shop?restless'));
    await buy().click();
    await pay().waitFor();
    const before = sandbox().requests.length;
    await pay().click();
    await notice().getByText('Confirming').waitFor();
    await notice().getByText('complete').waitFor({ timeout: 15_000 });
    expect((await log()).renders).toBeGreaterThan(30);
    // Looks after 0, 1, 3 and 6 seconds, and what belongs to the history.
    expect(sandbox().requests.length - before).toBeLessThanOrEqual(8);
    expect((await log()).completed).toHaveLength(1);

    const settled = sandbox().requests.length;
    await renderAgain(30);
    expect(sandbox().requests.length).toBe(settled);
    verdict('new transports', { asked: 1, made: 1 }, await look(complete));
  });

  test('B7: the outcome of a popup is asked for once', async () => {
    await page().goto(url('/shop?restless&target=popup'));
    const opened = page().waitForEvent('popup');
    await buy().click();
    const popup = await opened;
    const closed = popup.waitForEvent('close');
    await pay(popup).click();
    await closed;
    await notice().getByText('complete').waitFor();
    const settled = sandbox().requests.length;
    await renderAgain(30);
    expect(sandbox().requests.length).toBe(settled);
    expect((await log()).completed).toHaveLength(1);
    verdict('new transports, popup', { asked: 1, made: 1 }, await look(complete));
  });
});
