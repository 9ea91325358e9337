import { planProducts } from '../../billing/planProducts.js';
import type { SandboxPlan } from '../../state/SandboxPlan.js';
import { catalogueTime, type FieldContext } from './FieldContext.js';
import { productFields } from './productFields.js';

/** The fields of a plan as the API returns them. */
export function planFields(plan: SandboxPlan, context: FieldContext) {
  const { generation, catalogue } = context;
  const metadata = plan.metadata ?? {};
  const products = planProducts(plan, catalogue).map((product) => productFields(product, context));
  const times = { created_at: catalogueTime, updated_at: catalogueTime };
  const { id, name, title, interval, description = '' } = plan;
  switch (generation) {
    case 'rest-feature':
      // These servers never fill in the title.
      return { id, name, title: '', description, features: products, interval, metadata, ...times };
    case 'rest-product':
      return { id, name, title, description, products, interval, ...amounts(plan), metadata, ...times };
    case 'connect': {
      const filled = Object.keys(metadata).length > 0 ? metadata : null;
      const state = plan.inactive ? 'inactive' : 'active';
      return {
        id,
        name,
        title,
        description,
        products,
        interval,
        ...amounts(plan),
        metadata: filled,
        state,
        ...times,
      };
    }
  }
}

function amounts({ startCredits = 0, trialDays = 0 }: SandboxPlan) {
  return { on_start_credits: String(startCredits), trial_days: String(trialDays) };
}
