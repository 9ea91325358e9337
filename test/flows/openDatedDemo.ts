import { preview } from 'vite';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { account } from '../../examples/demo/src/account.js';
import { catalogue } from '../../examples/demo/src/sandbox/catalogue.js';
import type { SandboxSubscriptionSeed } from '../../src/sandbox/billing/SandboxSubscription.js';
import type { SandboxBehaviour } from '../../src/sandbox/state/SandboxBehaviour.js';
import type { SandboxSessionSeed } from '../../src/sandbox/state/SandboxSession.js';
import { frontierSandbox } from '../../src/vite.js';
import { openBrowser } from './openBrowser.js';

const hour = 3_600_000;

/** The date that every test begins at, in milliseconds since the epoch. */
const start = Date.UTC(2026, 2, 16, 9, 30);

/** Newest first, each status among them. All ids are known. */
const sessions: SandboxSessionSeed[] = [
  { plan: 'team', createdAt: start - 2.5 * hour },
  { plan: 'starter_monthly', state: 'processing', createdAt: start - 5 * hour },
  { plan: 'pro', state: 'expired', createdAt: start - 40 * hour },
  { product: 'credits_500', state: 'complete', createdAt: start - 100 * hour },
  { plan: 'team', state: 'expired', createdAt: start - 200 * hour },
  { product: 'credits_500', state: 'complete', createdAt: start - 300 * hour },
  { plan: 'starter_monthly', state: 'complete', createdAt: start - 4000 * hour },
].map((seed, i) => ({ id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, ...seed }));

/** The plan of the oldest checkout, which the account has no longer. */
const endedPlan: SandboxSubscriptionSeed = {
  plan: 'starter_monthly',
  state: 'canceled',
  checkoutId: sessions.at(-1)?.id,
  createdAt: start - 4000 * hour,
  periodEndAt: start - 3280 * hour,
};

/** The demo with seven checkouts, on a day that never changes, in the browser and in the sandbox. */
export function openDatedDemo() {
  const { page, expectConsole } = openBrowser();
  let now = start;
  let origin: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const server = await preview({
      configFile: false,
      root: 'examples/demo',
      plugins: [
        frontierSandbox({
          generation: 'connect',
          orgId: account.orgId,
          billingId: account.billingId,
          members: account.members,
          catalogue,
          sessions,
          subscriptions: [endedPlan],
          paymentMethods: [{ brand: 'visa', last4: '4242', expiryMonth: 8, expiryYear: 2030 }],
          now: () => now,
          random: () => 0,
        }),
      ],
      build: { outDir: inject('demoDir') },
      preview: { host: '127.0.0.1', port: 0 },
    });
    origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') as string;
    close = () => server.close();
  });
  afterAll(() => close());
  beforeEach(async () => {
    await fetch(`${origin}/frontier/__sandbox`, { method: 'DELETE' });
    await behave({ lagMs: 0 });
    await setClock(0);
  });

  async function behave(behaviour: SandboxBehaviour): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${origin}/frontier/__sandbox`, {
      method: 'POST',
      headers,
      body: JSON.stringify(behaviour),
    });
  }

  /** Puts the browser's clock and the sandbox's at so many hours after the start. */
  async function setClock(hours: number): Promise<void> {
    now = start + hours * hour;
    await page().clock.setFixedTime(now);
  }

  return {
    page,
    expectConsole,
    behave,
    setClock,
    url: (path: string) => `${origin}${path}`,
  };
}
