import type { CheckoutLabels } from '../CheckoutLabels.js';
import { bannerLabelsDe } from './bannerLabelsDe.js';
import { buttonLabelsDe } from './buttonLabelsDe.js';
import { changePlanLabelsDe } from './changePlanLabelsDe.js';
import { currentPlanLabelsDe } from './currentPlanLabelsDe.js';
import { detailsDialogLabelsDe } from './detailsDialogLabelsDe.js';
import { detailsLabelsDe } from './detailsLabelsDe.js';
import { historyLabelsDe } from './historyLabelsDe.js';
import { historyPanelLabelsDe } from './historyPanelLabelsDe.js';
import { pricingLabelsDe } from './pricingLabelsDe.js';
import { returnLabelsDe } from './returnLabelsDe.js';

/** German texts, for `labels` of `CheckoutProvider`. Use them with `locale="de"`. */
export const labelsDe: CheckoutLabels = {
  ...buttonLabelsDe,
  ...historyLabelsDe,
  ...historyPanelLabelsDe,
  ...detailsLabelsDe,
  ...detailsDialogLabelsDe,
  ...returnLabelsDe,
  ...bannerLabelsDe,
  ...pricingLabelsDe,
  ...changePlanLabelsDe,
  ...currentPlanLabelsDe,
};
