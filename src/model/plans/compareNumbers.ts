/** Smallest first, and what has no number last. For `sort`: `NaN`, which decides nothing, where neither has one. */
export function compareNumbers(a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number {
  return a - b;
}
