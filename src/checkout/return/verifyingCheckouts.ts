import { pageSlot, scopeSlot } from '../../model/pageRegistry.js';

interface Verifying {
  id: string;
  /** Whether it is, or may be, for a plan. */
  isPlan: boolean;
}

const verifying = (scope: string) => scopeSlot(scope, 'verifying', () => new Set<Verifying>());
const listeners = () => pageSlot('verifyingListeners', () => new Set<() => void>());
/**
 * The longest that a tab keeps others from selling, in milliseconds. A tab in the background asks nothing, so it would
 * never let go.
 */
const longestMs = 240_000;
/** Held, shared, by each tab that verifies a purchase of a plan. The browser frees it when the tab is gone. */
const lockName = (scope: string) => `react-frontier-checkout:verifying:${scope}`;

/**
 * Marks a session whose outcome is being asked for. It may be paid already, so nothing on the page should offer to pay
 * it. While it is for a plan, no tab of this browser should sell the account another one. Returns a function that takes
 * the mark away.
 */
export function markVerifying(scope: string, mark: Verifying): () => void {
  const marks = verifying(scope);
  const own = { ...mark };
  marks.add(own);
  notify();
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  if (own.isPlan)
    locks()
      ?.request(lockName(scope), { mode: 'shared' }, () => done)
      .catch(() => {});
  const timer = setTimeout(release, longestMs);
  return () => {
    clearTimeout(timer);
    release();
    if (marks.delete(own)) notify();
  };
}

export function isVerifying(scope: string, id: string): boolean {
  return [...verifying(scope)].some((mark) => mark.id === id);
}

/** Whether this page is verifying a purchase of a plan. */
export function isVerifyingPlanHere(scope: string): boolean {
  return [...verifying(scope)].some((mark) => mark.isPlan);
}

/** Whether any tab of this browser is verifying a purchase of a plan. Only this page where the browser has no locks. */
export async function isVerifyingPlan(scope: string): Promise<boolean> {
  if (isVerifyingPlanHere(scope)) return true;
  const state = await locks()
    ?.query()
    .catch(() => undefined);
  return !!state?.held?.some(({ name }) => name === lockName(scope));
}

/** Calls back when a mark is set or taken away. Returns a function that stops it. */
export function onVerifyingChange(listener: () => void): () => void {
  const all = listeners();
  all.add(listener);
  return () => all.delete(listener);
}

function notify(): void {
  for (const listener of listeners()) listener();
}

// Missing on pages without https.
function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
