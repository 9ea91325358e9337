import type { SandboxFeature } from '../../state/sandboxCatalogue.js';
import type { FieldContext } from './FieldContext.js';
import { productFields } from './productFields.js';

/** The fields of a one-time purchase of `rest-feature`. */
export function featureFields(feature: SandboxFeature, context: FieldContext) {
  const { id, name, title, amount, currency, credits = 0 } = feature;
  const prices = [{ amount, currency, interval: '' }];
  return productFields(
    { id, name, title, behavior: 'credits', credits, seatLimit: 0, planIds: [], prices },
    context,
  );
}
