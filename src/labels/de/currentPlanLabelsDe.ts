import type { CurrentPlanLabels } from '../CurrentPlanLabels.js';
import { planActionLabelsDe } from './planActionLabelsDe.js';

export const currentPlanLabelsDe: CurrentPlanLabels = {
  ...planActionLabelsDe,
  yourPlan: 'Ihr Tarif',
  planLoading: 'Ihr Tarif wird geladen…',
  planFailed: 'Ihr Tarif konnte nicht geladen werden.',
  planRetry: 'Erneut versuchen',
  noPlan: 'Sie haben keinen Tarif.',
  noAccount: 'Ihre Organisation hat noch kein Abrechnungskonto. Wenden Sie sich an den Support.',
  planActive: 'Aktiv',
  planTrialing: 'Testphase',
  planPending: 'Wird eingerichtet',
  planPastDue: 'Zahlungsproblem',
  planUnknownState: (state) => state,
  cancelPlan: 'Tarif kündigen',
  undoScheduled: 'Diesen Tarif behalten',
};
