/**
 * A `staleTime` for which no cached answer is good enough. With 0 one from the future would be: an answer that a server
 * rendered by another clock, or that was read before this machine's clock was put right.
 */
export const alwaysStale = Number.NEGATIVE_INFINITY;
