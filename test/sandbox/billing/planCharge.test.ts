import { expect, test } from 'vitest';
import { planCharge } from '../../../src/sandbox/billing/planCharge.js';
import type { SandboxPlan, SandboxPlanProduct } from '../../../src/sandbox/state/SandboxPlan.js';

const plan: SandboxPlan = {
  id: 'a',
  name: 'a',
  title: 'A',
  amount: 1000,
  currency: 'usd',
  interval: 'month',
};
const currency = 'usd';

function charge(product: Omit<SandboxPlanProduct, 'name'>, rest: Partial<SandboxPlan> = {}) {
  return planCharge({ ...plan, ...rest, extraProducts: [{ name: 'x', ...product }] }, 3);
}

test('counts the active prices of the interval, and seats times members', () => {
  expect(planCharge(plan, 3)).toBe(1000);
  expect(planCharge({ ...plan, perSeat: true, formerAmounts: [500] }, 3)).toBe(3000);
  expect(charge({ prices: [{ amount: 50, currency }] })).toBe(1050);
  expect(charge({ prices: [{ amount: 50, currency, state: 'inactive' }] })).toBe(1000);
  expect(charge({ prices: [{ amount: 50, currency, interval: 'year' }] })).toBe(1000);
  expect(charge({ behavior: 'credits', prices: [{ amount: 50, currency }] })).toBe(1000);
  expect(charge({ behavior: 'per_seat', prices: [{ amount: 50, currency }] })).toBe(1150);
  expect(charge({ behavior: 'per_seat', prices: [{ amount: 50, currency, usageType: 'metered' }] })).toBe(
    1050,
  );
});
