import type { CheckoutLabels } from '../CheckoutLabels.js';
import { bannerLabelsAr } from './bannerLabelsAr.js';
import { buttonLabelsAr } from './buttonLabelsAr.js';
import { changePlanLabelsAr } from './changePlanLabelsAr.js';
import { currentPlanLabelsAr } from './currentPlanLabelsAr.js';
import { detailsDialogLabelsAr } from './detailsDialogLabelsAr.js';
import { detailsLabelsAr } from './detailsLabelsAr.js';
import { historyLabelsAr } from './historyLabelsAr.js';
import { historyPanelLabelsAr } from './historyPanelLabelsAr.js';
import { pricingLabelsAr } from './pricingLabelsAr.js';
import { returnLabelsAr } from './returnLabelsAr.js';

/** Arabic texts, for `labels` of `CheckoutProvider`. Use them with `locale="ar"`, inside `dir="rtl"`. */
export const labelsAr: CheckoutLabels = {
  ...buttonLabelsAr,
  ...historyLabelsAr,
  ...historyPanelLabelsAr,
  ...detailsLabelsAr,
  ...detailsDialogLabelsAr,
  ...returnLabelsAr,
  ...bannerLabelsAr,
  ...pricingLabelsAr,
  ...changePlanLabelsAr,
  ...currentPlanLabelsAr,
};
