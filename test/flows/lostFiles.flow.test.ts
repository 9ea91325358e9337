import { expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

// Files that are loaded later are gone, as after a deployment that removed the old ones.
const shop = openShop('a file is lost', { generation: 'connect' });
const { page, url, buy, pay, offer, idle, alert, notice, log, look, verdict, sandbox, expectConsole } = shop;
const startPage = { saw: 'Buy Pro (idle)', next: 'Buy Pro' };

/** Makes a file unreachable, for the whole browser. Returns a function that brings it back. */
async function lose(name: string): Promise<() => Promise<void>> {
  const file = new RegExp(`/assets/${name}-[^/]*\\.js$`);
  expectConsole(/net::ERR_FAILED/);
  await page()
    .context()
    .route(file, (route) => route.abort());
  return () => page().context().unroute(file);
}

test('what verifies a return: the return is unconfirmed, and a reload verifies it', async () => {
  const recover = await lose('later');
  expectConsole(/the code that verifies a return could not be loaded/);
  await page().goto(url('/shop'));
  await buy().click();
  await pay().click();
  await notice().getByText('not confirmed yet').waitFor();
  const unconfirmed = await look({ saw: 'Checkout for pro not confirmed yet', next: 'Check again' });
  await recover();
  await page().reload();
  await notice().getByText('Checkout for pro complete').waitFor();
  expect((await log()).completed).toHaveLength(1);
  const complete = await look({ saw: 'Checkout for pro complete' });
  verdict('what verifies a return', { asked: 1, made: 1 }, unconfirmed, complete);
});

test('what watches a popup: the popup goes to the payment page, and the button works again', async () => {
  await lose('later');
  await page().goto(url('/shop?target=popup'));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  await pay(popup).waitFor();
  await idle().waitFor();
  verdict(
    'what watches a popup',
    { asked: 1, made: 1 },
    await look(paymentPage, popup),
    await look(startPage),
  );
});

test('what finds a session to reuse: another one is created', async () => {
  await lose('later');
  await page().goto(url('/shop?reuse'));
  await buy().click();
  await pay().waitFor();
  await page().goto(url('/shop?reuse'));
  await buy().click();
  await pay().waitFor();
  verdict('what finds a session to reuse', { asked: 2, made: 2 }, await look(paymentPage));
});

test('the guard of plans: nothing is created', async () => {
  await lose('planGuard');
  await page().goto(url('/shop'));
  await buy().click();
  await alert().getByText('nothing was started').waitFor();
  const failed = await look({ saw: 'We could not look up your current plan', next: 'Buy Pro' });
  verdict('the guard of plans', { asked: 1, made: 0 }, failed);
});

test('what explains an error: the buyer reads the text for its code', async () => {
  await lose('explainError');
  expectConsole(/status of 403/);
  sandbox().behave({ outcome: 'forbidden', on: 'create' });
  await page().goto(url('/shop'));
  await buy().click();
  await alert().getByText('Only an owner').waitFor();
  verdict(
    'what explains an error',
    { asked: 1, made: 0 },
    await look({ saw: 'Only an owner', next: 'Buy Pro' }),
  );
});

test('the link to an offered session: a plain one leads there', async () => {
  await lose('resumeView');
  await page().addInitScript(() => {
    window.open = () => null;
  });
  await page().goto(url('/shop?target=popup'));
  await buy().click();
  await offer().waitFor();
  const opened = page().context().waitForEvent('page');
  await offer().click();
  const tab = await opened;
  await pay(tab).waitFor();
  verdict('the link to an offered session', { asked: 1, made: 1 }, await look(paymentPage, tab));
});

test('the link to a cancelled session: a plain one leads there', async () => {
  await lose('resumeView');
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('link', { name: 'Cancel' }).click();
  const resume = notice().getByRole('link', { name: 'Resume' });
  await resume.waitFor();
  const cancelled = await look({ saw: /not finished/, next: 'Resume' });
  const opened = page().context().waitForEvent('page');
  await resume.click();
  const tab = await opened;
  await pay(tab).waitFor();
  verdict('the link to a cancelled session', { asked: 1, made: 1 }, cancelled, await look(paymentPage, tab));
});
