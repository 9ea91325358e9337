/** Class names or ids in one attribute. `undefined` when there is none, so that the attribute is left out. */
export function joinWords(...words: unknown[]): string | undefined {
  return words.filter(Boolean).join(' ') || undefined;
}
