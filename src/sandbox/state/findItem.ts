const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Servers take UUIDs in either case. */
export function isSameId(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}

/** Looks an item up as the server does: by id when the text has the shape of one, else by name. */
export function findItem<Item extends { id: string; name: string }>(
  items: readonly Item[],
  wanted: string,
): Item | undefined {
  const key = isUuid(wanted) ? 'id' : 'name';
  return items.find((item) => item[key] === wanted);
}
