import type { ApiCallName } from '../api/ApiContext.js';

/**
 * How the API answers. `ok` is the real answer; the others, by what the app sees:
 *
 * - `bad_request` 400/3 (REST says the seat limit), `unauthenticated` 401/16, `forbidden` 403/7, `not_found` 404/5, `conflict` 409/10,
 *   `rate_limited` 429/8, `internal` 500/13, `unavailable` 503/14: JSON errors, nothing is done
 * - `user_deleted`, `no_billing_account`, `already_subscribed`, `plan_inactive`, `seat_limit`, `payment_failed`,
 *   `record_gone`, `provider_unavailable`, `product_not_found`, `org_disabled`: what billing refuses, in the words of
 *   the generation. Connect says each; REST says the first two and the seat limit, and `internal` for the others
 * - `html`: 200 with a single-page app's HTML, as from a wrong base URL; nothing is done
 * - `bad_gateway`: 502 with a proxy's HTML; nothing is done
 * - `offline`: `fetch` rejects with a `TypeError`, nothing is done
 * - `truncated`: the call is done, its JSON answer breaks off
 * - `lost`: the call is done, then `fetch` rejects as for `offline`
 */
export type SandboxOutcome = (typeof sandboxOutcomes)[number];

export const sandboxOutcomes = [
  'ok',
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'rate_limited',
  'internal',
  'unavailable',
  'user_deleted',
  'no_billing_account',
  'already_subscribed',
  'plan_inactive',
  'seat_limit',
  'payment_failed',
  'record_gone',
  'provider_unavailable',
  'product_not_found',
  'org_disabled',
  'html',
  'bad_gateway',
  'truncated',
  'offline',
  'lost',
] as const;

/** What the sandbox does next. */
export interface SandboxBehaviour {
  /** @default 'ok' */
  outcome?: SandboxOutcome;
  /**
   * Milliseconds between doing what was asked and answering: a call given up meanwhile was still carried out.
   * @default 0
   */
  delayMs?: number;
  /**
   * Which calls it applies to.
   * @default 'all'
   */
  on?: ApiCallName | 'all';
  /**
   * How many matching calls it lasts; then back to `ok` without delay.
   * @default undefined, for good
   */
  times?: number | undefined;
  /**
   * Milliseconds from payment until the API says `complete`, also for sessions already paid. Kept when left out.
   */
  lagMs?: number;
}

/** The behaviour in force, every field filled in. */
export type CurrentBehaviour = Required<Omit<SandboxBehaviour, 'times'>> & { times: number | undefined };

export type Behaviour = ReturnType<typeof createBehaviour>;

/** Holds the behaviour and counts it down. */
export function createBehaviour(initialLagMs: number) {
  const usual = { outcome: 'ok', delayMs: 0, on: 'all', times: undefined } as const;
  let current: CurrentBehaviour = { ...usual, lagMs: initialLagMs };

  return {
    get current(): CurrentBehaviour {
      return { ...current };
    },

    set(next: SandboxBehaviour): void {
      current = {
        outcome: next.outcome ?? 'ok',
        delayMs: next.delayMs ?? 0,
        on: next.on ?? 'all',
        times: next.times,
        lagMs: next.lagMs ?? current.lagMs,
      };
    },

    /** What happens to this call; uses up one of `times`. */
    take(call: ApiCallName | undefined): CurrentBehaviour {
      const { lagMs, on, times } = current;
      if ((on !== 'all' && on !== call) || times === 0) return { ...usual, lagMs };
      const taken = current;
      if (times !== undefined) current = times > 1 ? { ...current, times: times - 1 } : { ...usual, lagMs };
      return taken;
    },

    reset(): void {
      current = { ...usual, lagMs: initialLagMs };
    },
  };
}
