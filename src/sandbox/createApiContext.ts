import type { ApiContext } from './api/ApiContext.js';
import { fillPlaceholder } from './api/fillPlaceholder.js';
import { createBillingStore } from './billing/createBillingStore.js';
import { planCharge } from './billing/planCharge.js';
import type { SandboxOptions } from './SandboxOptions.js';
import type { Behaviour } from './state/createBehaviour.js';
import { createSessionStore } from './state/createSessionStore.js';
import { sandboxCatalogue } from './state/sandboxCatalogue.js';

interface ContextOptions extends SandboxOptions {
  orgId: string;
  billingId: string;
  payOrigin: string;
  now: () => number;
}

/** Creates the data of a sandbox: empty stores, which are filled by their `reset`, and the options that answers need. */
export function createApiContext(options: ContextOptions, behaviour: Behaviour): ApiContext {
  const { generation = 'rest-feature', catalogue = sandboxCatalogue, members = 1 } = options;
  const { orgId, billingId, payOrigin, now } = options;
  const isFirstGeneration = generation === 'rest-feature';
  const planNamed = (wanted: string) => catalogue.plans.find(({ name }) => name === wanted);
  const store = createSessionStore({
    catalogue,
    billingId,
    payOrigin,
    validityMs: options.validityMs ?? 86_400_000,
    seeds: options.sessions ?? [],
    fillPlaceholder: (url, id) => fillPlaceholder(url, id, generation),
    trialDays(planName, ofAccount) {
      const plan = planNamed(planName);
      // The first servers have no trials.
      if (!plan?.trialDays || isFirstGeneration) return 0;
      return billing.hasHeld(ofAccount, plan.id) ? 0 : plan.trialDays;
    },
    isFree(planName) {
      const plan = planNamed(planName);
      return plan !== undefined && planCharge(plan, members) === 0;
    },
    now,
    lagMs: () => behaviour.current.lagMs,
  });
  const billing = createBillingStore({
    isFirstGeneration,
    catalogue,
    orgId,
    billingId,
    members,
    seeds: options.subscriptions ?? [],
    paymentMethods: options.paymentMethods ?? [],
    sessions: store.all,
    now,
    unlockLagMs: () => behaviour.current.unlockLagMs,
  });
  return {
    generation,
    store,
    billing,
    catalogue,
    orgId,
    orgSlug: options.orgSlug,
    isOrgDisabled: false,
    billingId,
    showsItems: generation === 'rest-product' || (options.showsItems ?? true),
    auth: options.auth ?? {},
    currency: (options.currency ?? catalogue.plans[0]?.currency ?? 'usd').toLowerCase(),
    members,
    random: options.random ?? Math.random,
    now,
  };
}
