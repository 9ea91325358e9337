import { isSameId } from './isSameId.js';
import { isUuid } from './isUuid.js';

/** Finds an item as the server does: by id if `wanted` looks like a UUID, otherwise by name. */
export function findItem<Item extends { id: string; name: string }>(
  items: readonly Item[],
  wanted: string,
): Item | undefined {
  if (isUuid(wanted)) return items.find(({ id }) => isSameId(id, wanted));
  return items.find(({ name }) => name === wanted);
}
