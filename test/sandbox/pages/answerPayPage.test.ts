import { describe, expect, test } from 'vitest';
import { startSandbox } from '../startSandbox.js';
import { visibleText } from './visibleText.js';

describe('the buttons', () => {
  test('Pay redirects to the success URL, paid', async () => {
    const { sandbox, create, press, list } = startSandbox({ generation: 'rest-product', lagMs: 0 });
    const row = await create({ success_url: 'https://app.example/done?x=ü&id={{.CheckoutID}}' });
    const response = await press(row, 'pay');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`https://app.example/done?x=%C3%BC&id=${row.id}`);
    expect(sandbox.sessions()).toMatchObject([{ paymentStatus: 'paid', finishedAt: expect.any(Date) }]);
    expect(await list()).toMatchObject([{ state: 'complete' }]);
  });

  test('Pay later redirects there too, unpaid', async () => {
    const { sandbox, create, press } = startSandbox({ lagMs: 0 });
    const response = await press(await create({ subscription_body: { plan: 'pro' } }), 'later');
    expect(response.status).toBe(303);
    expect(sandbox.sessions()).toMatchObject([{ state: 'complete', paymentStatus: 'unpaid' }]);
  });

  test("the provider's own placeholder becomes the provider's id", async () => {
    const { create, press } = startSandbox();
    const row = await create({ success_url: 'https://app.example/done?cs={CHECKOUT_SESSION_ID}' });
    const location = (await press(row, 'pay')).headers.get('location');
    expect(location).toBe(
      `https://app.example/done?cs=${new URL(row.checkout_url).pathname.split('/').at(-1)}`,
    );
  });

  test.each(['', 'action=', 'action=steal', '%', '{"action":"pay"}'])(
    'refuses the form "%s"',
    async (body) => {
      const { sandbox, create } = startSandbox();
      const { checkout_url } = await create();
      expect((await sandbox.fetch(checkout_url, { method: 'POST', body })).status).toBe(400);
      expect(sandbox.sessions()).toMatchObject([{ finishedAt: undefined }]);
    },
  );

  test('opening the page changes nothing', async () => {
    const { sandbox, create } = startSandbox();
    const { checkout_url } = await create();
    const before = sandbox.sessions();
    await sandbox.fetch(checkout_url);
    expect(sandbox.sessions()).toEqual(before);
  });
});

describe('an inactive link', () => {
  const heading = 'This link is no longer active';

  test('is 410 as soon as the buyer has paid, before the API reports it', async () => {
    const { sandbox, create, press, list } = startSandbox();
    const row = await create();
    await press(row, 'pay');
    expect(await list()).toMatchObject([{ state: 'open' }]);
    for (const response of [await sandbox.fetch(row.checkout_url), await press(row, 'later')]) {
      expect(response.status).toBe(410);
      const page = visibleText(await response.text());
      expect(page).toContain(heading);
      expect(page).toContain('already been completed');
      expect(page).toContain('Return to app.example');
    }
    expect(sandbox.sessions()).toMatchObject([{ paymentStatus: 'paid' }]);
  });

  test('is 410 after expiry', async () => {
    const { sandbox, clock, create, press } = startSandbox();
    const row = await create();
    clock.ms += 86_400_000;
    const response = await press(row, 'pay');
    expect(response.status).toBe(410);
    expect(visibleText(await response.text())).toContain('It has expired');
    expect(sandbox.sessions()).toMatchObject([{ state: 'expired', paymentStatus: 'unpaid' }]);
  });

  test('is 404 if it belongs to no session', async () => {
    const { sandbox } = startSandbox();
    const response = await sandbox.fetch('https://pay.sandbox.example/c/pay/cs_test_nothing#fid');
    expect(response.status).toBe(404);
    expect(visibleText(await response.text())).toContain(heading);
  });
});
