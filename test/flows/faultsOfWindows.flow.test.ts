import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const { page, sandbox, url, buy, pay, notice, log, verdict } = openShop('windows of their own');

async function openWindow(target: 'popup' | 'blank') {
  await page().goto(url(`/shop?target=${target}&history`));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  await pay(popup).waitFor();
  return popup;
}

test('popup: it tells and closes, the opener shows how it went', async () => {
  const popup = await openWindow('popup');
  expect(await popup.evaluate(() => window.opener)).toBeNull();
  const closed = popup.waitForEvent('close');
  await pay(popup).click();
  await closed;
  await notice().getByText('complete').waitFor();
  expect((await log()).completed).toHaveLength(1);
  await page().locator('.fc-checkout[data-state=idle]').first().waitFor();
  verdict({ fault: 'popup', asked: 1, saw: 'complete, in the page that opened it', next: 'go on' });
});

test('a new tab: both say how it went', async () => {
  const tab = await openWindow('blank');
  await pay(tab).click();
  await notice(tab).getByText('complete').waitFor();
  await notice().getByText('complete').waitFor();
  const told = [(await log()).completed.length, (await log(tab)).completed.length];
  expect((told[0] as number) + (told[1] as number)).toBe(1);
  verdict({ fault: 'a new tab', asked: 1, saw: 'complete, in both', next: 'go on' });
});

test('popup closed by hand', async () => {
  const popup = await openWindow('popup');
  expect(await buy().getAttribute('aria-disabled')).toBe('true');
  await popup.close();
  await page().locator('.fc-checkout[data-state=idle]').first().waitFor();
  await page()
    .getByRole('link', { name: /^Resume/ })
    .waitFor();
  expect(
    verdict({
      fault: 'popup closed by hand',
      asked: 1,
      saw: 'an idle button',
      next: 'resume, or click again',
    }),
  ).toBe(1);
});

test('popup blocked', async () => {
  await page().addInitScript(() => {
    window.open = () => null;
  });
  await page().goto(url('/shop?target=popup'));
  await buy().click();
  await page().getByText('Your browser blocked the new window.').waitFor();
  const link = page().getByRole('link', { name: 'Go to the payment page' });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  const opened = page().context().waitForEvent('page');
  await link.click();
  await pay(await opened).waitFor();
  expect(verdict({ fault: 'popup blocked', asked: 1, saw: 'blocked, and a link', next: 'the link' })).toBe(1);
});

test('a failure closes the window that was opened for it', async () => {
  sandbox().behave({ outcome: 'forbidden', on: 'create', delayMs: 300 });
  await page().goto(url('/shop?target=popup'));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  expect(await popup.title()).toBe('Opening the payment page…');
  await popup.waitForEvent('close');
  await page().getByRole('alert').filter({ hasText: 'Ask an owner' }).waitFor();
  expect(
    verdict({
      fault: 'popup, and create fails',
      asked: 1,
      saw: 'the failure, no window',
      next: 'click again',
    }),
  ).toBe(0);
});

test('a frame of the same origin: the whole window leaves', async () => {
  await page().goto(url('/shop'));
  await page().setContent(`<iframe src="${url('/shop')}" width="600" height="400"></iframe>`);
  await page().frameLocator('iframe').getByRole('button', { name: 'Buy Pro' }).click();
  await pay().waitFor();
  expect(
    verdict({ fault: 'frame, same origin', asked: 1, saw: 'the payment page, whole window', next: 'pay' }),
  ).toBe(1);
});

test('a frame of another origin: a new tab', async () => {
  await page().goto(url('/shop').replace('127.0.0.1', 'localhost'));
  await page().setContent(`<iframe src="${url('/shop')}" width="600" height="400"></iframe>`);
  const opened = page().waitForEvent('popup');
  await page().frameLocator('iframe').getByRole('button', { name: 'Buy Pro' }).click();
  await pay(await opened).waitFor();
  expect(
    verdict({ fault: 'frame, another origin', asked: 1, saw: 'the payment page, new tab', next: 'pay' }),
  ).toBe(1);
});
