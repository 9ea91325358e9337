import type { SandboxSession, SandboxSessionSeed } from './SandboxSession.js';
import type { SandboxCatalogue } from './sandboxCatalogue.js';

/** What a new session is made of, once the API has accepted it. */
export interface SessionDraft {
  plan?: string | undefined;
  feature?: string | undefined;
  successUrl: string;
  cancelUrl: string;
}

export interface SessionStoreOptions {
  catalogue: SandboxCatalogue;
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
      trialDays: trialDays(draft.plan),
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

    /** Lists as the API does: looking is a sync, and a sync stamps every session that was not final. */
    sync(): SandboxSession[] {
      const live = sessions.filter((session) => !isFinal(session));
      const listed = all();
      for (const session of live) session.updatedAt = new Date(now());
      return listed;
    },

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
      if (!later) session.paymentStatus = session.trialDays > 0 ? 'no_payment_required' : 'paid';
      session.finishedAt ??= new Date(now());
    },

    reset(): void {
      sessions = [];
      for (const seed of options.seeds) {
        const named = (item: { id: string; name: string }) => [item.id, item.name];
        insert(
          {
            plan: catalogue.plans.find((plan) => named(plan).includes(seed.plan ?? ''))?.name,
            feature: catalogue.features.find((feature) => named(feature).includes(seed.feature ?? ''))?.name,
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
