/** The value under a key, made at first use. For Intl objects: creating one takes longer than rendering a row. */
export function cached<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
