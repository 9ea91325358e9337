import type { ButtonLabels } from '../ButtonLabels.js';
import type { PlanButtonLabels } from '../PlanButtonLabels.js';
import { errorLabelsDe } from './errorLabelsDe.js';
import { historyLinkLabelsDe } from './historyLinkLabelsDe.js';
import { paymentPageLabelsDe } from './paymentPageLabelsDe.js';

export const buttonLabelsDe: ButtonLabels & PlanButtonLabels = {
  ...paymentPageLabelsDe,
  ...errorLabelsDe,
  ...historyLinkLabelsDe,
  errorUnexplained:
    'Etwas ist schiefgegangen, und der Abrechnungsdienst sagt nicht, was. Sehen Sie nach Ihrem Abo, bevor Sie es erneut versuchen, oder wenden Sie sich an den Support.',
  errorMayExist:
    'Eine Bestellung wurde möglicherweise trotzdem begonnen: Sehen Sie im Verlauf nach, bevor Sie es erneut versuchen.',
  offerBlocked: 'Ihr Browser hat das neue Fenster blockiert.',
  offerStayed: 'Die Bezahlseite hat sich nicht von selbst geöffnet.',
  offerFound: 'Ihre Bestellung wurde doch begonnen.',
  planHeld:
    'Sie haben bereits einen Tarif. Ändern Sie ihn, statt einen zweiten zu kaufen: Beide würden berechnet.',
  managePlan: 'Tarif verwalten',
  purchaseConfirming: 'Ihr Kauf wird bestätigt…',
  offerLink: 'Zur Bezahlseite',
};
