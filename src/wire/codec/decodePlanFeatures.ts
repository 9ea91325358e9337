import { compareNumbers } from '../../model/plans/compareNumbers.js';
import type { PlanFeature } from '../../model/plans/Plan.js';
import type { Row } from './rowOf.js';
import { toNumber } from './toNumber.js';

/**
 * The features of a plan's products, each once, by weight and then by title.
 *
 * @param areFeatures whether the parts are features themselves, as on servers before v0.8.14
 */
export function decodePlanFeatures(parts: readonly Row[], areFeatures: boolean): readonly PlanFeature[] {
  const features = new Map<string, PlanFeature>();
  for (const part of parts) {
    const product = part.text('name');
    for (const row of areFeatures ? [part] : part.rows('features')) {
      const name = row.text('name');
      const title = row.text('title') || name;
      const metadata = row.metadata();
      // The server gives each product a feature of its own name, which says nothing to a buyer.
      const isPlain = !areFeatures && name === product && title === product;
      const value = toValue(metadata[product]);
      if (!title || isPlain || value === undefined || features.has(name)) continue;
      features.set(name, { name, title, value, weight: toNumber(metadata.weightage) });
    }
  }
  return [...features.values()].sort(
    (a, b) => compareNumbers(a.weight, b.weight) || (a.title < b.title ? -1 : 1),
  );
}

/** What a product's cell says of a feature: included unless it says no. The value may be a boolean or a text. */
function toValue(cell: unknown): true | string | undefined {
  // A product may be named like what every object has: "constructor".
  const text = typeof cell === 'object' || typeof cell === 'function' ? '' : String(cell ?? true);
  if (text === 'false') return undefined;
  return text === '' || text === 'true' || text;
}
