import type { BannerLabels } from '../BannerLabels.js';

export const bannerLabelsEn: BannerLabels = {
  banner: 'Unfinished checkout',
  bannerTitle: (item) =>
    item ? `You have an unfinished checkout for ${item}` : 'You have an unfinished checkout',
  bannerLeft: (left) => `Valid for ${left}.`,
  dismiss: 'Dismiss',
};
