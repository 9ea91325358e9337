import type { SandboxBehaviour, SandboxCall } from './SandboxBehaviour.js';

/** The behaviour in use, with every field filled in. */
export type CurrentBehaviour = Required<Omit<SandboxBehaviour, 'times'>> & { times: number | undefined };

/** The settings that stay in use until they are set again. */
type Lasting = Pick<CurrentBehaviour, 'lagMs' | 'unlockLagMs' | 'role'>;

export type Behaviour = ReturnType<typeof createBehaviour>;

/** Holds the behaviour in use and counts down its `times`. */
export function createBehaviour(initial: Lasting) {
  const normal = { outcome: 'ok', delayMs: 0, on: 'all', times: undefined } as const;
  let current: CurrentBehaviour = { ...normal, ...initial };

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
        unlockLagMs: next.unlockLagMs ?? current.unlockLagMs,
        role: next.role ?? current.role,
      };
    },

    /** Returns the behaviour for one call, and uses up one of `times` if it applies. */
    take(call: SandboxCall | undefined): CurrentBehaviour {
      const { lagMs, unlockLagMs, role, on, times } = current;
      const usual = { ...normal, lagMs, unlockLagMs, role };
      if ((on !== 'all' && on !== call) || times === 0) return usual;
      const taken = current;
      if (times !== undefined) current = times > 1 ? { ...current, times: times - 1 } : usual;
      return taken;
    },

    reset(): void {
      current = { ...normal, ...initial };
    },
  };
}
