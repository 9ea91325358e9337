import { isSameId } from './isSameId.js';
import type { SandboxSession, SandboxSessionSeed } from './SandboxSession.js';
import { productsOf, type SandboxCatalogue } from './sandboxCatalogue.js';

/** The fields of a new session that come from the request. */
export interface SessionDraft {
  plan?: string | undefined;
  feature?: string | undefined;
  product?: string | undefined;
  quantity?: number | undefined;
  hasQuantityPicker?: boolean;
  setup?: boolean | undefined;
  skipTrial?: boolean;
  cancelAfterTrial?: boolean;
  successUrl: string;
  cancelUrl: string;
}

/** A link to the customer portal. It is not a session: the API neither lists it nor finds it by its id. */
export interface Portal {
  id: string;
  /** URL of the portal page. */
  url: string;
  /** URL of the page's return link, exactly as the app sent it. */
  returnUrl: string;
}

export interface SessionStoreOptions {
  catalogue: SandboxCatalogue;
  billingId: string;
  payOrigin: string;
  validityMs: number;
  seeds: readonly SandboxSessionSeed[];
  /** Returns a URL as the server stores it. */
  fillPlaceholder: (url: string, id: string) => string;
  /** Returns the days of trial that the account gets with a plan now. */
  trialDays: (planName: string, billingId: string) => number;
  /** Whether a plan costs nothing. */
  isFree: (planName: string) => boolean;
  now: () => number;
  lagMs: () => number;
}

export type SessionStore = ReturnType<typeof createSessionStore>;

/** Stores the sessions and changes their state over time, like Frontier's database and its payment provider in one. */
export function createSessionStore(options: SessionStoreOptions) {
  const { catalogue, payOrigin, validityMs, now } = options;
  let sessions: SandboxSession[] = [];
  const portals: Portal[] = [];

  function insert(draft: SessionDraft, seed: SandboxSessionSeed = {}): SandboxSession {
    const id = seed.id ?? crypto.randomUUID();
    const state = seed.state ?? 'open';
    const age = state === 'expired' ? validityMs + 3_600_000 : 0;
    const createdAt = new Date(seed.createdAt ?? now() - age);
    const billingId = seed.billingId ?? options.billingId;
    const paymentStatus = seed.paymentStatus ?? (state === 'complete' ? 'paid' : 'unpaid');
    const finishedAt = state === 'complete' ? createdAt : undefined;
    const plan = draft.skipTrial || paymentStatus === 'paid' ? undefined : draft.plan;
    const session: SandboxSession = {
      id,
      checkoutUrl: `${payOrigin}/c/pay/cs_test_${randomLetters()}#fid${randomLetters()}`,
      successUrl: options.fillPlaceholder(draft.successUrl, id),
      cancelUrl: options.fillPlaceholder(draft.cancelUrl, id),
      state,
      paymentStatus,
      plan: draft.plan,
      feature: draft.feature,
      product: draft.product,
      quantity: draft.quantity ?? 1,
      hasQuantityPicker: draft.hasQuantityPicker ?? false,
      setup: draft.setup ?? false,
      trialDays: plan === undefined ? 0 : options.trialDays(plan, billingId),
      cancelAfterTrial: draft.cancelAfterTrial ?? false,
      billingId,
      createdAt,
      updatedAt: createdAt,
      expireAt: new Date(seed.expireAt ?? createdAt.getTime() + validityMs),
      finishedAt,
      paidAt: paymentStatus === 'unpaid' ? undefined : finishedAt,
      completedAt: finishedAt,
    };
    sessions.push(session);
    return session;
  }

  function updateState(session: SandboxSession): void {
    const { finishedAt, expireAt } = session;
    const completesAt = finishedAt ? finishedAt.getTime() + options.lagMs() : Number.POSITIVE_INFINITY;
    if (session.state === 'open' && completesAt <= now() && completesAt < expireAt.getTime()) {
      session.state = 'complete';
      session.completedAt = new Date(completesAt);
    }
    // The server checks expiry before it asks the provider, so a session that was paid too late expires as well.
    if (!isFinal(session) && expireAt.getTime() <= now()) session.state = 'expired';
  }

  function all(): SandboxSession[] {
    for (const session of sessions) updateState(session);
    return sessions.toReversed().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  return {
    all,

    create: (draft: SessionDraft): SandboxSession => insert(draft),

    /**
     * Returns the sessions of an account, newest first. As on the server, each one that could still change gets a new
     * `updatedAt`.
     */
    syncAccount(billingId: string): SandboxSession[] {
      const ours = sessions.filter((session) => isSameId(session.billingId, billingId));
      const changeable = ours.filter((session) => !isFinal(session));
      const listed = all().filter((session) => ours.includes(session));
      for (const session of changeable) session.updatedAt = new Date(now());
      return listed;
    },

    /** Returns one session. If it could still change, it gets a new `updatedAt`. */
    syncOne(id: string): SandboxSession | undefined {
      const session = sessions.find((candidate) => isSameId(candidate.id, id));
      if (!session) return undefined;
      const isChangeable = !isFinal(session);
      updateState(session);
      if (isChangeable) session.updatedAt = new Date(now());
      return session;
    },

    openPortal(returnUrl: string): Portal {
      const url = `${payOrigin}/p/session/test_${randomLetters()}`;
      const portal = { id: crypto.randomUUID(), url, returnUrl };
      portals.push(portal);
      return portal;
    },

    /** Finds the portal whose page has this URL path. */
    findPortal: (path: string): Portal | undefined =>
      portals.find(({ url }) => new URL(url).pathname === path),

    /** @throws {Error} if there is no such session */
    find(id: string): SandboxSession {
      const session = all().find((candidate) => candidate.id === id);
      if (!session) throw new Error(`The sandbox has no session "${id}".`);
      return session;
    },

    /** Finds the session whose payment page has this URL path. */
    findByPage: (path: string): SandboxSession | undefined =>
      all().find(({ checkoutUrl }) => new URL(checkoutUrl).pathname === path),

    isPayable: (session: SandboxSession): boolean => session.state === 'open' && !session.finishedAt,

    /** Finishes the payment page. `later` leaves the session unpaid, as with a bank transfer. */
    finish(session: SandboxSession, later: boolean): void {
      const { plan, setup, trialDays } = session;
      const isFree = setup || trialDays > 0 || (plan !== undefined && options.isFree(plan));
      if (isFree && (!later || setup)) session.paymentStatus = 'no_payment_required';
      else if (!later) session.paymentStatus = 'paid';
      session.finishedAt ??= new Date(now());
      if (session.paymentStatus !== 'unpaid') session.paidAt ??= new Date(now());
    },

    reset(): void {
      sessions = [];
      portals.length = 0;
      for (const seed of options.seeds) {
        const named = (item: { id: string; name: string }) => [item.id, item.name];
        insert(
          {
            plan: catalogue.plans.find((plan) => named(plan).includes(seed.plan ?? ''))?.name,
            feature: catalogue.features.find((feature) => named(feature).includes(seed.feature ?? ''))?.name,
            product: productsOf(catalogue).find((product) => named(product).includes(seed.product ?? ''))
              ?.name,
            quantity: seed.quantity,
            setup: seed.setup,
            successUrl: seed.successUrl ?? 'https://app.example/billing',
            cancelUrl: seed.cancelUrl ?? 'https://app.example/pricing',
          },
          seed,
        );
      }
    },
  };
}

/** Whether the session can no longer change. */
function isFinal({ state, paymentStatus }: SandboxSession): boolean {
  return state === 'expired' || (state === 'complete' && paymentStatus !== 'unpaid');
}

function randomLetters(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
