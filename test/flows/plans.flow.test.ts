import type { Page } from 'playwright';
import { beforeEach, expect, inject, test } from 'vitest';
import { account } from '../../examples/demo/src/account.js';
import { catalogue } from '../../examples/demo/src/sandbox/catalogue.js';
import { openBrowser } from './openBrowser.js';

const demo = inject('demoUrl');
const { page } = openBrowser();

beforeEach(async () => {
  const control = `${demo}/frontier/__sandbox`;
  await fetch(control, { method: 'DELETE' });
  const headers = { 'Content-Type': 'application/json' };
  await fetch(control, { method: 'POST', headers, body: '{"lagMs":0}' });
});

/** A subscription as the server lists it. */
interface Listed {
  id: string;
  plan_id: string;
  state: string;
  phases?: { plan_id?: string; reason?: string; effective_at: string }[];
}

const planName = (planId = '') => catalogue.plans.find(({ id }) => id === planId)?.name ?? '';

/** What the server itself lists for the account, each as state, plan, and what is scheduled; without what has ended. */
async function listed(): Promise<string[]> {
  const answer = await fetch(`${demo}/frontier/raystack.frontier.v1beta1.FrontierService/ListSubscriptions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ orgId: account.orgId, billingId: account.billingId }),
  });
  const { subscriptions } = (await answer.json()) as { subscriptions: Listed[] };
  return subscriptions
    .filter(({ state }) => state !== 'canceled')
    .map(({ plan_id, state, phases = [] }) => {
      // A quiet subscription has a phase too: one without a plan that is no cancellation.
      const next = phases
        .filter(({ effective_at }) => Date.parse(effective_at) > Date.now())
        .filter((phase) => phase.plan_id || phase.reason === 'cancel')
        .map((phase) => `${phase.reason} ${planName(phase.plan_id)}`.trim());
      return [state, planName(plan_id), ...next].join(', ');
    });
}

const button = (name: string | RegExp, in_: Page = page()) => in_.getByRole('button', { name });

/** Opens the dialog by a button, confirms in it, and waits for what it reports. */
async function confirmChange(open: string, confirm: string, done: RegExp) {
  await button(open).click();
  const dialog = page().getByRole('dialog');
  await dialog.getByRole('button', { name: confirm }).click();
  await dialog.getByRole('status').getByText(done).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('subscribe, change up, change down, undo, cancel: the server has each of them, and one subscription', async () => {
  await page().goto(demo);
  await button('Choose Starter').click();
  await button('Pay $9.00').click();
  await page().getByText('Starter is ready to use').waitFor();
  expect(await listed()).toEqual(['active, starter_monthly']);

  await page().getByRole('link', { name: 'Compare plans' }).click();
  await confirmChange('Upgrade to Pro', 'Confirm change', /You are on Pro now/);
  await page().locator('.fc-pricing-card[data-current]').getByText('Pro', { exact: true }).waitFor();
  expect(await listed()).toEqual(['active, pro']);

  await confirmChange('Downgrade to Starter', 'Confirm change', /You change to Starter on/);
  expect(await listed()).toEqual(['active, pro, change starter_monthly']);

  await page().getByRole('link', { name: 'Billing', exact: true }).click();
  const plan = page().locator('.fc-plan');
  await plan.getByText('Changes to Starter on').waitFor();
  await confirmChange('Keep this plan', 'Keep plan', /You stay on Pro/);
  await plan.getByText('Renews on').waitFor();
  expect(await listed()).toEqual(['active, pro']);

  await confirmChange('Cancel plan', 'Cancel plan', /Pro is cancelled, and ends on/);
  await plan.getByText('Ends on').waitFor();
  expect(await listed()).toEqual(['active, pro, cancel']);
});

test('a change that the buyer does not confirm is none', async () => {
  await page().goto(demo);
  await button('Choose Starter').click();
  await button('Pay $9.00').click();
  await page().getByText('Starter is ready to use').waitFor();
  await page().getByRole('link', { name: 'Compare plans' }).click();
  await button('Upgrade to Pro').click();
  await page().getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  expect(await listed()).toEqual(['active, starter_monthly']);
});
