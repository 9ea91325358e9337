import type { ApiCallName, SandboxBehaviour } from './SandboxBehaviour.js';

/** The behaviour in use, with every field filled in. */
export type CurrentBehaviour = Required<Omit<SandboxBehaviour, 'times'>> & { times: number | undefined };

export type Behaviour = ReturnType<typeof createBehaviour>;

/** Holds the behaviour in use and counts down its `times`. */
export function createBehaviour(initialLagMs: number) {
  const normal = { outcome: 'ok', delayMs: 0, on: 'all', times: undefined } as const;
  let current: CurrentBehaviour = { ...normal, lagMs: initialLagMs };

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

    /** Returns the behaviour for one call, and uses up one of `times` if it applies. */
    take(call: ApiCallName | undefined): CurrentBehaviour {
      const { lagMs, on, times } = current;
      if ((on !== 'all' && on !== call) || times === 0) return { ...normal, lagMs };
      const taken = current;
      if (times !== undefined) current = times > 1 ? { ...current, times: times - 1 } : { ...normal, lagMs };
      return taken;
    },

    reset(): void {
      current = { ...normal, lagMs: initialLagMs };
    },
  };
}
