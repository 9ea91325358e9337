/** Sorts what was created last first, and what has no date last. For `sort`. */
export function newestFirst(a: { createdAt: Date | undefined }, b: { createdAt: Date | undefined }): number {
  return (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0);
}
