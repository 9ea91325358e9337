import type { BannerLabels } from '../BannerLabels.js';

export const bannerLabelsAr: BannerLabels = {
  banner: 'عملية شراء غير مكتملة',
  bannerTitle: (item) => (item ? `لديك عملية شراء غير مكتملة: ${item}` : 'لديك عملية شراء غير مكتملة'),
  bannerLeft: (left) => `الوقت المتبقي: ${left}.`,
  dismiss: 'إخفاء',
};
