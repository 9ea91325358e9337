import type { BannerLabels } from './BannerLabels.js';
import type { ButtonLabels } from './ButtonLabels.js';
import type { ChangePlanLabels } from './ChangePlanLabels.js';
import type { CurrentPlanLabels } from './CurrentPlanLabels.js';
import type { DetailsDialogLabels } from './DetailsDialogLabels.js';
import type { DetailsLabels } from './DetailsLabels.js';
import type { HistoryLabels } from './HistoryLabels.js';
import type { HistoryPanelLabels } from './HistoryPanelLabels.js';
import type { PlanButtonLabels } from './PlanButtonLabels.js';
import type { PricingLabels } from './PricingLabels.js';
import type { ReturnLabels } from './ReturnLabels.js';

/** Every text that buyers see. Each component brings its own English texts; a translation has them all. */
export interface CheckoutLabels
  extends ButtonLabels,
    HistoryLabels,
    HistoryPanelLabels,
    DetailsDialogLabels,
    DetailsLabels,
    ReturnLabels,
    BannerLabels,
    PricingLabels,
    ChangePlanLabels,
    CurrentPlanLabels,
    PlanButtonLabels {}

/** The texts you want to change, for `labels` of `CheckoutProvider`. `errors` and `reasons` may be partial too. */
export type CheckoutLabelsOverride = Partial<CheckoutLabels>;
