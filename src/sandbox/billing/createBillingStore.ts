import { isSameId } from '../state/isSameId.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';
import type { CreditTransaction } from './CreditTransaction.js';
import { cancelSubscription } from './cancelSubscription.js';
import { grantCredits } from './grantCredits.js';
import { grantSubscription } from './grantSubscription.js';
import { listPaymentMethods, type StoredPaymentMethod } from './listPaymentMethods.js';
import type { SandboxPaymentMethod } from './SandboxPaymentMethod.js';
import type { SandboxSubscription, SandboxSubscriptionSeed } from './SandboxSubscription.js';
import { seedSubscription } from './seedSubscription.js';
import { endSubscription, settleSubscription } from './settleSubscription.js';
import { startCredits } from './startCredits.js';

export interface BillingStoreOptions {
  /** Whether subscriptions are pending at first, and are cancelled at once. */
  isFirstGeneration: boolean;
  catalogue: SandboxCatalogue;
  orgId: string;
  billingId: string;
  members: number;
  seeds: readonly SandboxSubscriptionSeed[];
  paymentMethods: readonly SandboxPaymentMethod[];
  /** Returns all sessions, newest first. */
  sessions: () => readonly SandboxSession[];
  now: () => number;
  unlockLagMs: () => number;
}

export type BillingStore = ReturnType<typeof createBillingStore>;

/** Stores what accounts hold: subscriptions, credits and payment methods. Completed checkouts add to it over time. */
export function createBillingStore(options: BillingStoreOptions) {
  const { catalogue, billingId, members, orgId, isFirstGeneration, now } = options;
  const { plans } = catalogue;
  let subscriptions: SandboxSubscription[] = [];
  let transactions: CreditTransaction[] = [];
  const granted = new Set<string>();

  function paymentMethods(ofAccount: string): StoredPaymentMethod[] {
    return listPaymentMethods(
      options.sessions().filter((session) => isSameId(session.billingId, ofAccount)),
      isSameId(ofAccount, billingId) ? options.paymentMethods : [],
    );
  }

  /** Grants what a completed checkout has bought, once it is paid. */
  function grant(session: SandboxSession): void {
    const { completedAt, paidAt } = session;
    if (session.state !== 'complete' || !completedAt || !paidAt || granted.has(session.id)) return;
    const doneAt = Math.max(completedAt.getTime(), paidAt.getTime());
    const inForceAt = doneAt + options.unlockLagMs();
    const plan = plans.find(({ name }) => name === session.plan);
    // The first servers create a subscription at once, but it is pending.
    const createdAt = new Date(plan && isFirstGeneration ? doneAt : inForceAt);
    if (createdAt.getTime() > now()) return;
    granted.add(session.id);
    if (!plan) {
      transactions.push(...grantCredits(session, catalogue, { createdAt, orgId, isFirstGeneration }));
      return;
    }
    for (const running of subscriptions) {
      const isReplaced = running.state === 'trialing' && running.planId === plan.id;
      if (isReplaced && isSameId(running.billingId, session.billingId)) endSubscription(running, createdAt);
    }
    subscriptions.push(
      grantSubscription(session, plan, { paidAt, createdAt, members, orgId, isFirstGeneration }),
    );
  }

  function sync(): void {
    for (const session of options.sessions().toReversed()) grant(session);
    for (const subscription of subscriptions) {
      settleSubscription(subscription, {
        now: now(),
        unlockLagMs: options.unlockLagMs(),
        hasPaymentMethod: () => paymentMethods(subscription.billingId).length > 0,
        intervalOf: (planId) => plans.find(({ id }) => isSameId(id, planId))?.interval ?? 'month',
      });
      if (isFirstGeneration) continue;
      const credits = startCredits(subscription, plans);
      if (credits && !transactions.some(({ id }) => id === credits.id)) transactions.push(credits);
    }
  }

  return {
    /** Returns the subscriptions of an account, oldest first. Without an account, those of all accounts. */
    subscriptions(ofAccount?: string): SandboxSubscription[] {
      sync();
      return subscriptions.filter(
        (subscription) => ofAccount === undefined || isSameId(subscription.billingId, ofAccount),
      );
    },

    findSubscription(id: string): SandboxSubscription | undefined {
      sync();
      return subscriptions.find((subscription) => isSameId(subscription.id, id));
    },

    /** Returns the credits of an account, oldest first. */
    transactions(ofAccount: string): CreditTransaction[] {
      sync();
      return transactions.filter((transaction) => isSameId(transaction.billingId, ofAccount));
    },

    paymentMethods,

    /** Cancels a subscription. The first servers know no end of the period, and cancel at once. */
    cancel(subscription: SandboxSubscription, immediate: boolean): void {
      cancelSubscription(subscription, immediate || isFirstGeneration, new Date(now()));
    },

    /** Whether the account holds the plan or has held it. */
    hasHeld(ofAccount: string, planId: string): boolean {
      return this.subscriptions(ofAccount).some((subscription) =>
        [subscription.planId, ...subscription.formerPlanIds].some((id) => isSameId(id, planId)),
      );
    },

    reset(): void {
      granted.clear();
      transactions = [];
      subscriptions = options.seeds.map((seed) => seedSubscription(seed, { plans, billingId, now: now() }));
      // A seed can be what a seeded session has bought.
      for (const { checkoutId } of subscriptions) if (checkoutId !== undefined) granted.add(checkoutId);
    },
  };
}
