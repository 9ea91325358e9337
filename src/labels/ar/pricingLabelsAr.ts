import type { PricingLabels } from '../PricingLabels.js';
import { countInArabic } from './countInArabic.js';

const names = new Map([
  ['day', 'يوميًا'],
  ['week', 'أسبوعيًا'],
  ['month', 'شهريًا'],
  ['year', 'سنويًا'],
]);
const nameOf = (interval: string) => names.get(interval) ?? interval;

const members = {
  zero: 'دون أعضاء',
  one: 'لعضو واحد',
  two: 'لعضوين',
  few: (count: string) => `لـ ${count} أعضاء`,
  many: (count: string) => `لـ ${count} عضوًا`,
  other: (count: string) => `لـ ${count} عضو`,
};

export const pricingLabelsAr: PricingLabels = {
  billingInterval: 'فترة الفوترة',
  intervalName: nameOf,
  perInterval: nameOf,
  perSeatAndInterval: (interval) => (interval ? `لكل عضو / ${nameOf(interval)}` : 'لكل عضو'),
  plusPerSeat: (price) => `بالإضافة إلى ${price} لكل عضو`,
  plusUsage: 'بالإضافة إلى الاستخدام',
  forMembers: (seats) => countInArabic(members, seats),
  saving: (percent) => `وفّر ${percent}`,
  savingUpTo: (percent) => `وفّر حتى ${percent}`,
  free: 'مجانًا',
  priceTiered: 'السعر حسب الكمية',
  priceUsage: 'ادفع مقابل ما تستخدمه',
  priceUnknown: 'يظهر السعر عند الدفع',
  recommended: 'موصى بها',
  currentPlan: 'خطتك الحالية',
  plansLoading: 'جارٍ تحميل الخطط…',
  plansEmpty: 'لا توجد خطط للاختيار منها حاليًا.',
  plansFailed: 'تعذّر تحميل الخطط.',
  actionsFailed: 'تعذّر التحميل. تحقق من اتصالك.',
  plansRetry: 'إعادة المحاولة',
  comparePlans: 'مقارنة الخطط',
  feature: 'الميزة',
  included: 'مشمولة',
  notIncluded: 'غير مشمولة',
};
