/** Sorts rows that are in the order of their creation. Of two from the same millisecond, the later one comes first. */
export function listNewestFirst<Row extends { createdAt: Date }>(rows: readonly Row[]): Row[] {
  return rows.toReversed().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
