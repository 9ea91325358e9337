import type { Plan } from '../../model/plans/Plan.js';
import { isolate } from '../shared/isolate.js';

/** A plan's title, to put into a text. Another text where the plan is not known. */
export function planTitle(
  plan: Pick<Plan, 'title'> | undefined,
  { unknownPlan }: { unknownPlan: string },
  locale: string,
): string {
  return plan ? isolate(plan.title, locale) : unknownPlan;
}
