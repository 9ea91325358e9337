/**
 * Returns the items in another order.
 *
 * @param random returns a number from 0 to below 1. A constant just below 1 keeps the order
 */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const rest = [...items];
  const shuffled: Item[] = [];
  while (rest.length > 0) shuffled.unshift(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
}
