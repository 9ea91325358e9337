/**
 * What outlives a render: locks, sessions being verified, windows opened from here. One registry per page. A global
 * symbol holds it, so that two bundled copies of this library share it.
 */
const symbol = Symbol.for('react-frontier-checkout:page');

interface Slot {
  value: unknown;
  dispose: ((value: never) => void) | undefined;
}

function slots(): Map<string, Slot> {
  const page = globalThis as { [symbol]?: Map<string, Slot> };
  page[symbol] ??= new Map();
  return page[symbol];
}

/**
 * The page's value under a name; `create` makes it at first use.
 *
 * @param dispose stops what the value has running, when the registry is reset
 */
export function pageSlot<T>(name: string, create: () => T, dispose?: (value: T) => void): T {
  const all = slots();
  let slot = all.get(name);
  if (!slot) {
    slot = { value: create(), dispose };
    all.set(name, slot);
  }
  return slot.value as T;
}

/** The same for one scope: see `scopeKey`. */
export function scopeSlot<T>(scope: string, name: string, create: () => T, dispose?: (value: T) => void): T {
  return pageSlot(`${name} ${scope}`, create, dispose);
}

/** Forgets everything, as a reload of the page does. For tests. */
export function resetPageRegistry(): void {
  const all = slots();
  const disposed = [...all.values()];
  all.clear();
  for (const { value, dispose } of disposed) dispose?.(value as never);
}
