import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { pageSlot } from '../../model/pageRegistry.js';
import { type Purchase, toPurchase } from '../../model/toPurchase.js';

/**
 * A checkout that this browser started: what was asked for. All tabs of the origin share it. It holds no secret: the
 * URL of the payment page is left out.
 */
export interface RememberedCheckout extends Purchase {
  /** The session's id; `undefined` where the answer to create was lost. */
  id: string | undefined;
  /** The start's reference, which both return URLs carry; `undefined` for a session that was only resumed here. */
  ref: string | undefined;
  /** When this browser last started or resumed it, by its own clock. */
  startedAt: Date;
}

interface Entry extends Omit<RememberedCheckout, 'startedAt'> {
  scope: string;
  /** Milliseconds since the epoch. */
  until: number;
  /** Whether its outcome is known: it is no candidate for a return that does not name its session. */
  settled: boolean;
}

const key = 'react-frontier-checkout:started';
const validMs = 24 * 60 * 60 * 1000;
const mostEntries = 30;
const texts = ['scope', 'id', 'ref', 'plan', 'feature', 'product'] as const;

/** For this page only, where the browser blocks storage. */
const unstored = () => pageSlot('remembered', () => ({ text: '[]' }));

/** Remembers a start. A newer entry for the same session or reference takes the place of the older one. */
export function rememberCheckout(
  scope: string,
  { id, ref }: { id?: string | undefined; ref?: string | undefined },
  purchase: Purchase | Partial<CheckoutRequest>,
): void {
  const entry: Entry = {
    scope,
    id,
    ref,
    ...toPurchase(purchase),
    until: Date.now() + validMs,
    settled: false,
  };
  const others = readEntries().filter((other) => !isSame(other, entry));
  write([entry, ...others].slice(0, mostEntries));
}

/** The one checkout of a scope whose outcome is not known yet; `undefined` where there are several: it could be any. */
export function recallOnlyUnsettled(scope: string): RememberedCheckout | undefined {
  const found = readEntries().filter((entry) => entry.scope === scope && !entry.settled);
  return found.length === 1 ? toRemembered(found[0]) : undefined;
}

/** What this browser remembers of one session; `undefined` when it did not start it, or more than a day ago. */
export function recallCheckout(
  scope: string,
  session: { id?: string | undefined; ref?: string | undefined },
): RememberedCheckout | undefined {
  return toRemembered(readEntries().find((entry) => isSame(entry, { scope, ...session })));
}

/** `recallCheckout` for many sessions, which reads the storage once. `readRef` is called only where the id is not enough. */
export function recallCheckouts(
  scope: string,
): (id: string, readRef: () => string | undefined) => RememberedCheckout | undefined {
  const entries = readEntries().filter((entry) => entry.scope === scope);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const withoutId = entries.filter((entry) => entry.id === undefined && entry.ref !== undefined);
  return (id, readRef) => {
    const found = byId.get(id);
    if (found || withoutId.length === 0) return toRemembered(found);
    const ref = readRef();
    return toRemembered(withoutId.find((entry) => entry.ref === ref));
  };
}

/** The scopes in which this browser started a session. */
export function scopesOf(session: { id?: string | undefined; ref?: string | undefined }): readonly string[] {
  return readEntries()
    .filter((entry) => isSame(entry, { scope: entry.scope, ...session }))
    .map(({ scope }) => scope);
}

/** Notes that the outcome of a session is known. What was asked for stays remembered, as the session's name. */
export function settleCheckout(
  scope: string,
  session: { id?: string | undefined; ref?: string | undefined },
): void {
  const entries = readEntries();
  const found = entries.find((entry) => isSame(entry, { scope, ...session }));
  if (found) write(entries.map((entry) => (entry === found ? { ...entry, settled: true } : entry)));
}

function toRemembered(entry: Entry | undefined): RememberedCheckout | undefined {
  if (!entry) return undefined;
  const { scope: _scope, until, settled: _settled, ...remembered } = entry;
  return { ...remembered, startedAt: new Date(until - validMs) };
}

function isSame(
  entry: Entry,
  { scope, id, ref }: { scope: string; id?: string | undefined; ref?: string | undefined },
): boolean {
  if (entry.scope !== scope) return false;
  return (id !== undefined && entry.id === id) || (ref !== undefined && entry.ref === ref);
}

function write(entries: readonly Entry[]): void {
  const text = JSON.stringify(entries);
  try {
    window.localStorage.setItem(key, text);
  } catch {
    unstored().text = text;
  }
}

// Touching storage throws where the browser blocks it, and it may hold anything: an older version may have written it.
function readEntries(): readonly Entry[] {
  let text: string | null = null;
  try {
    text = window.localStorage.getItem(key);
  } catch {
    // Read below.
  }
  try {
    const stored: unknown = JSON.parse(text ?? unstored().text);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((item) => readEntry(item) ?? []).filter(({ until }) => until > Date.now());
  } catch {
    return [];
  }
}

function readEntry(item: unknown): Entry | undefined {
  const entry: Partial<Record<keyof Entry, unknown>> = Object(item);
  if (entry.scope === undefined || texts.some((name) => typeof (entry[name] ?? '') !== 'string'))
    return undefined;
  if (entry.setup !== 'paymentMethod') delete entry.setup;
  return entry as Entry;
}
