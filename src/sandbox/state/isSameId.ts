/** Compares two UUIDs. Frontier accepts them in either case. */
export function isSameId(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}
