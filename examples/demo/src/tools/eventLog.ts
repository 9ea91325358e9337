import { useSyncExternalStore } from 'react';
import type { CheckoutEvent } from 'react-frontier-checkout';

const key = 'signals:events';
const listeners = new Set<() => void>();
const longest = 60;

/** One line of the log. */
export interface LoggedEvent {
  number: number;
  time: string;
  type: CheckoutEvent['type'];
  text: string;
}

let events: readonly LoggedEvent[] = restore();

/** For `onEvent` of the provider. Kept for the tab, since a checkout leaves the page and comes back. */
export function logEvent(event: CheckoutEvent): void {
  const number = (events[0]?.number ?? 0) + 1;
  const line = { number, time: event.time.toISOString(), type: event.type, text: describe(event) };
  store([line, ...events].slice(0, longest));
}

export function clearEvents(): void {
  store([]);
}

/** The events of this tab, newest first. */
export function useEventLog(): readonly LoggedEvent[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => events,
  );
}

function store(next: readonly LoggedEvent[]): void {
  events = next;
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Blocked storage: the log lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

function restore(): readonly LoggedEvent[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

/** What the event tells, as code, with ids shortened. */
function describe(event: CheckoutEvent): string {
  const { type: _, time: __, ...rest } = event;
  const text = JSON.stringify(rest, (_name, value: unknown) =>
    value instanceof Error ? { code: (value as Error & { code?: string }).code } : value,
  );
  return text
    .replace(/"(\w+)":/g, '$1: ')
    .replace(/([0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '$1…')
    .replace(/,(?=\w)/g, ', ');
}
