import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../../src/testing.js';
import { start, startSandbox } from '../startSandbox.js';
import { visibleText } from './visibleText.js';

const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const held = { id, plan: 'pro', createdAt: start, periodEndAt: start + 86_400_000 };

async function openPortal(options: SandboxOptions) {
  const { sandbox, create } = startSandbox({ generation: 'rest-product', ...options });
  const row = await create({ subscription_body: undefined, setup_body: { customer_portal: true } });
  const read = async () => visibleText(await (await sandbox.fetch(row.checkout_url)).text());
  const press = (action: string) =>
    sandbox.fetch(row.checkout_url, { method: 'POST', body: new URLSearchParams({ action, id }) });
  return { sandbox, read, press, url: row.checkout_url };
}

describe('the portal page', () => {
  test('cancels a subscription at the end of its period, and keeps it again', async () => {
    const { read, press, sandbox, url } = await openPortal({ subscriptions: [held] });
    expect(await read()).toContain('$29.00 per month, active');
    const answer = await press('cancel');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, url]);
    expect(await read()).toContain('Ends on March 5, 2025');
    expect(sandbox.subscriptions()).toMatchObject([{ state: 'active', upcoming: { reason: 'cancel' } }]);
    await press('resume');
    expect(sandbox.subscriptions()).toMatchObject([{ upcoming: undefined }]);
  });

  test('pays what is past due, and nothing else', async () => {
    const { read, press, sandbox } = await openPortal({ subscriptions: [{ ...held, state: 'past_due' }] });
    expect(await read()).toContain('past due');
    await press('pay');
    expect(sandbox.subscriptions()).toMatchObject([{ state: 'active' }]);
    expect(await read()).not.toContain('Pay now');
  });

  test('has no row for what is over, and names a plan that is gone', async () => {
    const gone = { plan: '11111111-2222-4333-8444-555555555555' };
    const { read } = await openPortal({ subscriptions: [{ ...held, state: 'canceled' }, gone] });
    expect(await read()).toContain('A plan that is gone');
    expect(await read()).not.toContain('Pro');
    expect(await (await openPortal({})).read()).toContain('There are no subscriptions');
  });
});
