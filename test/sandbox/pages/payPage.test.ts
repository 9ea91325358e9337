import { describe, expect, test } from 'vitest';
import { startSandbox } from '../startSandbox.js';
import { visibleText } from './visibleText.js';

async function open(options: Parameters<typeof startSandbox>[0], body: object) {
  const { sandbox, create } = startSandbox(options);
  const row = await create(body);
  const response = await sandbox.fetch(row.checkout_url);
  const markup = await response.text();
  return { row, response, markup, text: visibleText(markup) };
}

describe('the page', () => {
  test('is self-contained HTML under a strict policy', async () => {
    const { response, markup } = await open({}, {});
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('form-action');
    expect(markup).not.toMatch(/<script|<link [^>]*href="http|url\(|src=/);
    expect(markup).not.toContain('undefined');
  });

  test('shows what is bought and when it is charged', async () => {
    const plan = await open({}, { subscription_body: { plan: 'starter_monthly' } });
    expect(plan.text).toContain('Subscribe to Starter');
    expect(plan.text).toContain('$9.00 per month');
    expect(plan.text).toContain('Total due today$9.00');
    expect(plan.text).toContain('Pay $9.00');
    expect(plan.text).not.toContain('trial');

    const trial = await open({ generation: 'rest-product' }, { subscription_body: { plan: 'pro' } });
    expect(trial.text).toContain('14 days free, then $29.00 per month');
    expect(trial.text).toContain('Total due today$0.00');
    expect(trial.text).toContain('Start trial');
    expect(trial.text).toContain('From March 18, 2025: $29.00 per month');

    const feature = await open(
      {},
      { subscription_body: undefined, feature_body: { feature: 'credits_500' } },
    );
    expect(feature.text).toContain('500 credits');
    expect(feature.text).toContain('One-time purchase$20.00');
    expect(feature.text).not.toContain('per month');
  });

  test('formats currencies without minor units', async () => {
    const yen = { id: crypto.randomUUID(), name: 'y', title: 'Yen', amount: 1200, currency: 'JPY' };
    const { text } = await open(
      { catalogue: { plans: [], features: [yen] } },
      { subscription_body: undefined, feature_body: { feature: 'y' } },
    );
    expect(text).toContain('Pay ¥1,200');
  });

  test('escapes titles and URLs', async () => {
    const feature = {
      id: crypto.randomUUID(),
      name: 'x',
      title: '<b>"Five" & more</b>',
      amount: 1,
      currency: 'usd',
    };
    const { markup } = await open(
      { catalogue: { plans: [], features: [feature] } },
      {
        subscription_body: undefined,
        feature_body: { feature: 'x' },
        cancel_url: 'https://app.example/?a="><img>&b=1',
      },
    );
    expect(markup).not.toContain('<b>"Five"');
    expect(markup).toContain('&#60;b&#62;&#34;Five&#34; &#38; more&#60;/b&#62;');
    expect(markup).toContain('href="https://app.example/?a=&#34;&#62;&#60;img&#62;&#38;b=1"');
  });

  test('labels its fields, and posts without the fragment, which a redirect would inherit', async () => {
    const { row, markup } = await open({}, {});
    const address = new URL(row.checkout_url);
    expect(markup).toContain(`<body id="${address.hash.slice(1)}">`);
    expect(markup).toContain(`method="post" action="${address.pathname}"`);
    const inputs = markup.match(/<input/g) ?? [];
    expect(inputs.length).toBeGreaterThanOrEqual(4);
    expect(markup.match(/<label class="field">[^<]+<input/g)).toHaveLength(inputs.length);
    expect(visibleText(markup)).toContain('Sandbox: no money moves');
  });

  test('links to the cancel URL', async () => {
    const { markup } = await open({}, {});
    expect(markup.match(/href="https:\/\/app\.example\/plans"/g)).toHaveLength(2);
  });
});

describe('products and payment methods', () => {
  const product = (quantity: number) => ({
    subscription_body: undefined,
    product_body: { product: 'credits_500', quantity },
  });
  const generation = 'rest-product';

  test('a fixed quantity is part of the price and cannot be changed', async () => {
    const { sandbox, create } = startSandbox({ generation });
    const row = await create(product(3));
    const page = visibleText(await (await sandbox.fetch(row.checkout_url)).text());
    expect(page).toContain('3 × 500 credits');
    expect(page).toContain('Pay $60.00');
    expect(page).not.toContain('Quantity');
    const body = new URLSearchParams({ action: 'pay', quantity: '9' });
    await sandbox.fetch(row.checkout_url, { method: 'POST', body });
    expect(sandbox.sessions()).toMatchObject([{ quantity: 3, paymentStatus: 'paid' }]);
  });

  test('an open quantity is chosen on the page, within its limits', async () => {
    const { sandbox, create } = startSandbox({ generation });
    const row = await create(product(0));
    const markup = await (await sandbox.fetch(row.checkout_url)).text();
    expect(markup).toContain('name="quantity" type="number" min="1" max="10" value="1"');
    const send = (action: string, quantity: string) =>
      sandbox.fetch(row.checkout_url, {
        method: 'POST',
        body: new URLSearchParams({ action, quantity }),
      });
    const updated = await send('update', '4');
    expect([updated.status, updated.headers.get('location')]).toEqual([303, row.checkout_url]);
    expect(visibleText(await (await sandbox.fetch(row.checkout_url)).text())).toContain('Pay $80.00');
    await send('update', '11');
    await send('update', '1.5');
    expect(sandbox.sessions()).toMatchObject([{ quantity: 4, finishedAt: undefined }]);
    await send('pay', '5');
    expect(sandbox.sessions()).toMatchObject([{ quantity: 5, paymentStatus: 'paid' }]);
  });

  test('saving a payment method costs nothing', async () => {
    const { sandbox, create } = startSandbox({ generation, lagMs: 0 });
    const row = await create({ setup_body: { payment_method: true } });
    const page = visibleText(await (await sandbox.fetch(row.checkout_url)).text());
    expect(page).toContain('Save a payment method');
    expect(page).toContain('Nothing is charged.');
    expect(page).not.toMatch(/Pay \$|later by/);
    sandbox.pay(row.id);
    expect(sandbox.sessions()).toMatchObject([
      { state: 'complete', paymentStatus: 'no_payment_required', plan: undefined },
    ]);
  });
});

describe('plans', () => {
  const generation = 'rest-product';

  test('a plan per seat is charged for each member', async () => {
    const { text } = await open({ generation, members: 5 }, { subscription_body: { plan: 'team_monthly' } });
    expect(text).toContain('5 × Team');
    expect(text).toContain('Pay $495.00');
  });

  test.each([
    ['pro', 'Start trial'],
    ['free', 'Subscribe'],
  ])('%s starts without a card', async (plan, button) => {
    const { text } = await open({ generation }, { subscription_body: { plan } });
    expect(text).toContain(button);
    expect(text).not.toContain('Card number');
  });
});
