import type { SandboxCatalogue, SandboxPlan } from 'react-frontier-checkout/testing';
import { credits } from '../credits.js';

/** A plan for each interval. Frontier groups them by `plan_group_id` and orders them by `weightage`. */
function twoIntervals(
  shared: Omit<SandboxPlan, 'id' | 'name' | 'amount' | 'currency' | 'interval'> & {
    group: string;
    weight: number;
  },
  monthly: Pick<SandboxPlan, 'id' | 'name' | 'amount' | 'trialDays'>,
  yearly: Pick<SandboxPlan, 'id' | 'name' | 'amount' | 'trialDays'>,
): SandboxPlan[] {
  const { group, weight, ...rest } = shared;
  const metadata = { weightage: weight, plan_group_id: group };
  const plan = { ...rest, currency: 'usd', product: group, metadata };
  return [
    { ...plan, ...monthly, interval: 'month' },
    { ...plan, ...yearly, interval: 'year' },
  ];
}

/** What the sandbox sells. The pricing page has nothing of its own: it shows what the server returns. */
export const catalogue: SandboxCatalogue = {
  plans: [
    ...twoIntervals(
      {
        group: 'starter',
        weight: 1,
        title: 'Starter',
        description: 'One service, and the person who runs it.',
      },
      { id: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f', name: 'starter_monthly', amount: 900 },
      { id: '9b1e6a52-3c7d-4f08-8e24-d5a6c3b7f190', name: 'starter_yearly', amount: 9000 },
    ),
    ...twoIntervals(
      { group: 'pro', weight: 2, title: 'Pro', description: 'A small team that shares one pager.' },
      { id: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258', name: 'pro', amount: 2900, trialDays: 14 },
      { id: 'c81e5f72-04ab-4d39-9f6c-7b2a1e8d5034', name: 'pro_yearly', amount: 29000 },
    ),
    ...twoIntervals(
      {
        group: 'team',
        weight: 3,
        title: 'Team',
        description: 'Several teams behind one status page.',
        perSeat: true,
      },
      { id: '64d0a9b7-5c3f-4e81-b27d-1f8e6c0a93d5', name: 'team', amount: 1900 },
      { id: 'a7f40b39-1c8e-4d52-b6e5-2f9081d3c47a', name: 'team_yearly', amount: 19000 },
    ),
  ],
  features: [credits],
  products: [credits],
  capabilities: [
    {
      name: 'monitors',
      title: 'Monitors',
      weightage: 1,
      products: { starter: '5', pro: '50', team: 'Unlimited' },
    },
    {
      name: 'checks',
      title: 'Checked every',
      weightage: 2,
      products: { starter: '5 minutes', pro: '30 seconds', team: '10 seconds' },
    },
    {
      name: 'history',
      title: 'History',
      weightage: 3,
      products: { starter: '7 days', pro: '90 days', team: '1 year' },
    },
    { name: 'rota', title: 'On-call rota', weightage: 4, products: { pro: true, team: true } },
    { name: 'domain', title: 'Status page on your own domain', weightage: 5, products: { team: true } },
    { name: 'sso', title: 'Single sign-on', weightage: 6, products: { team: true } },
  ],
};
