import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const { page, sandbox, url, buy, pay, alert, log, verdict, newBuyer, notice } = openShop('clicking');
const paid = 'the payment page';

test('double click', async () => {
  await page().goto(url('/shop'));
  await buy().evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await pay().waitFor();
  expect(verdict({ fault: 'double click in one tick', asked: 1, saw: paid, next: 'pay' })).toBe(1);
});

test('five clicks', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  for (let n = 0; n < 5; n++) await buy().click({ force: true });
  await pay().waitFor();
  expect(verdict({ fault: 'five clicks', asked: 1, saw: paid, next: 'pay' })).toBe(1);
});

test('Enter held down', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().focus();
  for (let n = 0; n < 10; n++) await page().keyboard.down('Enter');
  await pay().waitFor();
  expect(verdict({ fault: 'Enter held down', asked: 1, saw: paid, next: 'pay' })).toBe(1);
});

test('two buttons, same plan', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Also Pro' }).click();
  await pay().waitFor();
  expect(verdict({ fault: 'two buttons, same plan', asked: 1, saw: paid, next: 'pay' })).toBe(1);
});

test('component unmounted while creating', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Hide' }).click();
  await pay().waitFor();
  expect(verdict({ fault: 'button unmounted while creating', asked: 1, saw: paid, next: 'pay' })).toBe(1);
});

test('provider props changed while creating', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Change' }).click();
  await pay().waitFor();
  expect(sandbox().sessions()[0]?.successUrl).toContain('/done?');
  expect(verdict({ fault: 'provider props changed while creating', asked: 1, saw: paid, next: 'pay' })).toBe(
    1,
  );
});

test('two tabs buying at once', async () => {
  sandbox().behave({ delayMs: 300 });
  const other = await page().context().newPage();
  await Promise.all([page().goto(url('/shop')), other.goto(url('/shop'))]);
  await Promise.all([buy().click(), buy(other).click()]);
  await Promise.all([pay().waitFor(), pay(other).waitFor()]);
  await pay().click();
  await notice().getByText('complete').waitFor();
  expect(await notice(other).count()).toBe(0);
  const fault = 'two tabs buying at once';
  expect(
    verdict({ fault, asked: 2, saw: 'a payment page in each tab', next: 'pay one, the other expires' }),
  ).toBe(2);
});

test('storage and cookies blocked', async () => {
  const buyer = await newBuyer();
  await buyer.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await buyer.goto(url('/shop'));
  await buy(buyer).click();
  await pay(buyer).click();
  await notice(buyer).getByText('Checkout complete').waitFor();
  expect((await log(buyer)).completed).toHaveLength(1);
  const saw = 'the journey, without the plan’s name';
  expect(verdict({ fault: 'storage and cookies blocked', asked: 1, saw, next: 'go on' })).toBe(1);
});

test.each([2, -2])('system clock %i h off', async (hours) => {
  await page().clock.install({ time: Date.now() + hours * 3_600_000 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await pay().click();
  await notice().getByText('Checkout for pro complete').waitFor();
  expect(verdict({ fault: `clock ${hours} h off`, asked: 1, saw: 'the journey', next: 'go on' })).toBe(1);
});

test('offline at the click, then online', async () => {
  await page().goto(url('/shop'));
  await page().context().setOffline(true);
  await buy().click();
  await alert().filter({ hasText: 'Check your connection' }).waitFor();
  expect(sandbox().sessions()).toHaveLength(0);
  await page().context().setOffline(false);
  await buy().click();
  await pay().waitFor();
  const saw = 'no connection, a checkout may have been started';
  expect(
    verdict({ fault: 'offline at the click', asked: 1, saw, next: 'the same button, once online' }),
  ).toBe(1);
});
