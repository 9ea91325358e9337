import type { SandboxSession, SandboxSessionSeed } from './SandboxSession.js';
import { productsOf, type SandboxCatalogue } from './sandboxCatalogue.js';

/** What a new session is made of, once the API has accepted it. */
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

/** A link to the customer portal. Not a session: nothing lists it or finds it by its id. */
export interface Portal {
  id: string;
  /** Address of the portal page. */
  url: string;
  /** Where its way back leads, exactly as the app sent it; `''` for nowhere. */
  returnUrl: string;
}

export interface SessionStoreOptions {
  catalogue: SandboxCatalogue;
  billingId: string;
  payOrigin: string;
  validityMs: number;
  seeds: readonly SandboxSessionSeed[];
  now: () => number;
  lagMs: () => number;
}

export type SessionStore = ReturnType<typeof createSessionStore>;

/** The sandbox's database and its payment provider in one: sessions, and what time does to them. */
export function createSessionStore(options: SessionStoreOptions) {
  const { catalogue, payOrigin, validityMs, now } = options;
  let sessions: SandboxSession[] = [];
  const portals: Portal[] = [];

  function insert(draft: SessionDraft, seed: SandboxSessionSeed = {}): SandboxSession {
    const id = seed.id ?? crypto.randomUUID();
    const state = seed.state ?? 'open';
    const age = state === 'expired' ? validityMs + 3_600_000 : 0;
    const createdAt = new Date(seed.createdAt ?? now() - age);
    const session: SandboxSession = {
      id,
      checkoutUrl: `${payOrigin}/c/pay/cs_test_${randomLetters()}#fid${randomLetters()}`,
      successUrl: draft.successUrl.replaceAll('{{.CheckoutID}}', id),
      cancelUrl: draft.cancelUrl.replaceAll('{{.CheckoutID}}', id),
      state,
      paymentStatus: seed.paymentStatus ?? (state === 'complete' ? 'paid' : 'unpaid'),
      plan: draft.plan,
      feature: draft.feature,
      product: draft.product,
      quantity: draft.quantity ?? 1,
      hasQuantityPicker: draft.hasQuantityPicker ?? false,
      setup: draft.setup ?? false,
      trialDays: draft.skipTrial ? 0 : trialDays(draft.plan),
      cancelAfterTrial: draft.cancelAfterTrial ?? false,
      billingId: seed.billingId ?? options.billingId,
      createdAt,
      updatedAt: createdAt,
      expireAt: new Date(seed.expireAt ?? createdAt.getTime() + validityMs),
      finishedAt: state === 'complete' ? createdAt : undefined,
    };
    sessions.push(session);
    return session;
  }

  function trialDays(plan: string | undefined): number {
    const held = sessions.some((session) => session.finishedAt && session.plan === plan);
    return held ? 0 : (catalogue.plans.find(({ name }) => name === plan)?.trialDays ?? 0);
  }

  function settle(session: SandboxSession): void {
    const { finishedAt, expireAt } = session;
    const completesAt = finishedAt ? finishedAt.getTime() + options.lagMs() : Number.POSITIVE_INFINITY;
    if (session.state === 'open' && completesAt <= now() && completesAt < expireAt.getTime()) {
      session.state = 'complete';
    }
    // A real sync tests expiry before it asks the provider, so a late or unpaid session expires, paid or not.
    if (!isFinal(session) && expireAt.getTime() <= now()) session.state = 'expired';
  }

  function all(): SandboxSession[] {
    for (const session of sessions) settle(session);
    return sessions.toReversed().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  return {
    all,

    create: (draft: SessionDraft): SandboxSession => insert(draft),

    /** Lists an account as the API does: looking is a sync, and a sync stamps every session that was not final. */
    sync(billingId: string): SandboxSession[] {
      const ours = sessions.filter((session) => session.billingId === billingId);
      const live = ours.filter((session) => !isFinal(session));
      const listed = all().filter((session) => ours.includes(session));
      for (const session of live) session.updatedAt = new Date(now());
      return listed;
    },

    /** One session as the API gets it; that is a sync, too. */
    look(id: string): SandboxSession | undefined {
      const session = sessions.find((candidate) => candidate.id === id.toLowerCase());
      if (!session) return undefined;
      const isLive = !isFinal(session);
      settle(session);
      if (isLive) session.updatedAt = new Date(now());
      return session;
    },

    openPortal(returnUrl: string): Portal {
      const url = `${payOrigin}/p/session/test_${randomLetters()}`;
      const portal = { id: crypto.randomUUID(), url, returnUrl };
      portals.push(portal);
      return portal;
    },

    /** @param path path of the portal page */
    findPortal: (path: string): Portal | undefined =>
      portals.find(({ url }) => new URL(url).pathname === path),

    find(id: string): SandboxSession {
      const session = all().find((candidate) => candidate.id === id);
      if (!session) throw new Error(`The sandbox has no session "${id}".`);
      return session;
    },

    /** @param path path of the payment page, without origin and fragment */
    findByPage: (path: string): SandboxSession | undefined =>
      all().find(({ checkoutUrl }) => new URL(checkoutUrl).pathname === path),

    isPayable: (session: SandboxSession): boolean => session.state === 'open' && !session.finishedAt,

    finish(session: SandboxSession, later: boolean): void {
      const isFree = session.trialDays > 0 || session.setup;
      if (isFree && (!later || session.setup)) session.paymentStatus = 'no_payment_required';
      else if (!later) session.paymentStatus = 'paid';
      session.finishedAt ??= new Date(now());
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

function isFinal({ state, paymentStatus }: SandboxSession): boolean {
  return state === 'expired' || (state === 'complete' && paymentStatus !== 'unpaid');
}

function randomLetters(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
