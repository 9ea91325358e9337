import type { ErrorLabels } from '../ErrorLabels.js';

export const errorLabelsDe: ErrorLabels = {
  errors: {
    network:
      'Der Abrechnungsdienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout:
      'Der Abrechnungsdienst hat zu lange nicht geantwortet. Sehen Sie in Ihren Bestellungen nach, bevor Sie es erneut versuchen.',
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
    permission_denied: 'Das darf nur ein Inhaber der Organisation. Wenden Sie sich an einen Inhaber.',
    not_found: 'Dieses Abrechnungskonto wurde nicht gefunden. Wenden Sie sich an den Support.',
    already_exists: 'Das ist bereits Teil Ihres Abonnements.',
    resource_exhausted: 'Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es erneut.',
    unavailable: 'Der Abrechnungsdienst ist gerade nicht verfügbar. Versuchen Sie es in einer Minute erneut.',
    invalid_request: 'Dieser Kauf ist nicht richtig eingerichtet. Wenden Sie sich an den Support.',
    invalid_response:
      'Die Antwort des Abrechnungsdienstes war nicht zu verstehen. Versuchen Sie es später erneut.',
    unsafe_url:
      'Die Adresse der Zahlungsseite wirkt unsicher und wurde nicht geöffnet. Wenden Sie sich an den Support.',
  },
  reasons: {
    already_subscribed: 'Sie haben dieses Abo bereits.',
    plan_inactive: 'Dieses Abo wird nicht mehr angeboten. Wählen Sie ein anderes.',
    seat_limit:
      'Ihre Organisation hat mehr Mitglieder, als dieses Abo Plätze hat. Wählen Sie ein größeres Abo.',
    payment_failed:
      'Die Zahlung ist fehlgeschlagen. Prüfen Sie Ihre Zahlungsart oder wählen Sie eine andere.',
    product_not_found: 'Dieses Produkt wird nicht mehr angeboten. Wählen Sie ein anderes.',
    no_billing_account:
      'Zu Ihrer Organisation wurde kein Abrechnungskonto gefunden. Wenden Sie sich an den Support.',
    wrong_account:
      'Dieses Abrechnungskonto gehört nicht zu Ihrer Organisation. Wenden Sie sich an den Support.',
    org_not_found: 'Ihre Organisation wurde nicht gefunden. Wenden Sie sich an den Support.',
    org_disabled: 'Ihre Organisation ist deaktiviert. Wenden Sie sich an den Support.',
    user_gone:
      'Ihr Benutzerkonto gibt es hier nicht mehr. Melden Sie sich neu an oder wenden Sie sich an den Support.',
    portal_closed:
      'Ihre Rechnungsdaten können hier nicht mehr geändert werden. Wenden Sie sich an den Support.',
    provider_record_gone:
      'Der Zahlungsdienst kennt Ihr Abrechnungskonto nicht mehr. Wenden Sie sich an den Support.',
    provider_unavailable:
      'Der Zahlungsdienst ist gerade nicht erreichbar. Versuchen Sie es in einer Minute erneut.',
    unknown_route: 'Das Bezahlen ist nicht richtig eingerichtet. Wenden Sie sich an den Support.',
    not_changeable:
      'Ihr Abonnement kann gerade nicht geändert werden. Begleichen Sie zuerst offene Zahlungen, oder versuchen Sie es später noch einmal.',
    plan_held: 'Sie haben bereits einen Tarif. Ändern Sie ihn, statt einen zweiten zu kaufen.',
    subscriptions_unread:
      'Wir konnten Ihren aktuellen Tarif nicht abrufen. Es wurde nichts gestartet. Versuchen Sie es noch einmal.',
    quantity_out_of_range: 'Diese Menge ist nicht verfügbar. Wählen Sie eine andere.',
  },
  errorFallback: 'Etwas ist schiefgegangen. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
};
