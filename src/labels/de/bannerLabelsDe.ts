import type { BannerLabels } from '../BannerLabels.js';

export const bannerLabelsDe: BannerLabels = {
  banner: 'Nicht abgeschlossene Bestellung',
  bannerTitle: (item) =>
    item
      ? `Sie haben eine Bestellung von ${item} noch nicht abgeschlossen`
      : 'Sie haben eine Bestellung noch nicht abgeschlossen',
  // Without a preposition, which would ask for another case than Intl's.
  bannerLeft: (left) => `Noch gültig: ${left}.`,
  dismiss: 'Ausblenden',
};
