import type { DetailsLabels } from '../DetailsLabels.js';
import { countInArabic } from './countInArabic.js';
import { sessionLabelsAr } from './sessionLabelsAr.js';

const entries = {
  zero: 'لا إدخالات',
  one: 'إدخال واحد',
  two: 'إدخالان',
  few: (count: string) => `${count} إدخالات`,
  many: (count: string) => `${count} إدخالًا`,
  other: (count: string) => `${count} إدخال`,
};

export const detailsLabelsAr: DetailsLabels = {
  ...sessionLabelsAr,
  close: 'إغلاق',
  detailsTitle: (item) => (item ? `عملية شراء ${item}` : 'تفاصيل عملية الشراء'),
  detailsOpen: (left) => (left ? `لا يزال الدفع ممكنًا. الوقت المتبقي: ${left}.` : 'لا يزال الدفع ممكنًا.'),
  detailsMayHaveExpired: 'تابِع لترى هل لا يزال الدفع ممكنًا.',
  detailsComplete: 'اكتمل نموذج الدفع.',
  detailsExpired: 'لم يعد الدفع ممكنًا.',
  detailsUnknown: (state) =>
    state === '' ? 'لا تذكر خدمة الفوترة حالتها.' : `حالتها لدى خدمة الفوترة: «${state}».`,
  detailsMissing: 'عملية الشراء هذه ليست في السجل.',
  detailsTimeline: 'المخطط الزمني',
  detailsUpdated: 'آخر تحديث',
  detailsId: 'الرقم المرجعي',
  detailsPlan: 'الخطة',
  detailsProduct: 'المنتج',
  detailsTechnical: 'تفاصيل تقنية',
  detailsState: 'الحالة لدى الخادم',
  detailsSuccessUrl: 'عنوان العودة',
  detailsCancelUrl: 'عنوان العودة عند الإلغاء',
  detailsMetadata: 'بيانات إضافية',
  detailsEmpty: 'فارغ',
  detailsMore: (count) => `لم تُعرض بقية البيانات: ${countInArabic(entries, count)}`,
};
