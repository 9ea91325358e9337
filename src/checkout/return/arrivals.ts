import { currentHref } from '../../browser/location.js';
import { type CheckoutArrival, readReturnUrl } from '../../browser/returnUrl.js';
import { scopesOf } from '../../browser/storage/rememberedCheckouts.js';
import { pageSlot } from '../../model/pageRegistry.js';

interface Pending {
  arrival: CheckoutArrival | undefined;
  /** The scopes that do not know it. */
  unknownIn: Set<string>;
  /** How many return notices are on the page. */
  holders: number;
}

/** The return that this page still has to verify. It outlives a change of the account under a mounted provider. */
const pending = () =>
  pageSlot('arrival', (): Pending => ({ arrival: undefined, unknownIn: new Set(), holders: 0 }));

/**
 * The return that this page came with, for a scope. `undefined` when there is none, when the scope does not know it,
 * or when this browser started it for another account: it is kept for that one.
 */
export function pendingArrival(scope: string): CheckoutArrival | undefined {
  const state = pending();
  // A router may drop the parameters while the server is still being asked.
  const read = readReturnUrl(currentHref());
  if (read && !isSameArrival(read, state.arrival)) {
    state.arrival = read;
    state.unknownIn.clear();
  }
  const { arrival, unknownIn } = state;
  if (!arrival || unknownIn.has(scope)) return undefined;
  const scopes = scopesOf(arrival);
  return scopes.length === 0 || scopes.includes(scope) ? arrival : undefined;
}

/** The outcome is known: nobody need verify it again. */
export function settleArrival(): void {
  forget(pending());
}

function forget(state: Pending): void {
  state.arrival = undefined;
  state.unknownIn.clear();
}

/** This scope does not know it; another one may. */
export function leaveArrival(scope: string): void {
  pending().unknownIn.add(scope);
}

/**
 * Keeps the return for as long as a return notice is on the page. On another page of the app, without our parameters in
 * the address, there is nothing to verify. Returns a function that lets go.
 */
export function holdArrival(): () => void {
  const state = pending();
  state.holders += 1;
  return () => {
    state.holders -= 1;
    // A notice that is mounted again in the same turn goes on with it, as when an account switch remounts the provider.
    setTimeout(() => {
      if (state.holders === 0) forget(state);
    });
  };
}

function isSameArrival(one: CheckoutArrival, other: CheckoutArrival | undefined): boolean {
  return one.outcome === other?.outcome && one.id === other.id && one.ref === other.ref;
}
