/** Compares two UUIDs as the database does, in either case. Only organisation ids are compared as text. */
export function isSameId(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}
