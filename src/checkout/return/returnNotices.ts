import { pageSlot, scopeSlot } from '../../model/pageRegistry.js';
import type { CheckoutReturnState } from './CheckoutReturnState.js';

type Status = CheckoutReturnState['status'];

const notices = (scope: string) => scopeSlot(scope, 'returnNotices', () => new Map<object, Status>());
const listeners = () => pageSlot('returnNoticeListeners', () => new Set<() => void>());

/** Notes what a return notice on the page shows. Returns a function that takes the note back. */
export function noteReturnStatus(scope: string, status: Status): () => void {
  const all = notices(scope);
  const token = {};
  all.set(token, status);
  announce();
  return () => {
    all.delete(token);
    announce();
  };
}

/**
 * Whether a reminder to pay would contradict a return notice on the page: one that is verifying, offers to resume by
 * itself, or asks the buyer not to pay again.
 */
export function isReminderUnwelcome(scope: string): boolean {
  const unwelcome: readonly Status[] = ['verifying', 'cancelled', 'unconfirmed'];
  return [...notices(scope).values()].some((status) => unwelcome.includes(status));
}

/** Calls back when a note is made or taken back. Returns a function that stops it. */
export function onReturnNoticeChange(listener: () => void): () => void {
  const all = listeners();
  all.add(listener);
  return () => all.delete(listener);
}

function announce(): void {
  for (const listener of listeners()) listener();
}
