import type { HistoryLabels } from '../HistoryLabels.js';
import { copyLabelsAr } from './copyLabelsAr.js';
import { countInArabic } from './countInArabic.js';
import { errorLabelsAr } from './errorLabelsAr.js';
import { paymentPageLabelsAr } from './paymentPageLabelsAr.js';
import { sessionLabelsAr } from './sessionLabelsAr.js';

const checkouts = {
  zero: 'لا توجد عمليات شراء',
  one: 'عملية شراء واحدة',
  two: 'عمليتا شراء',
  few: (count: string) => `${count} عمليات شراء`,
  many: (count: string) => `${count} عملية شراء`,
  other: (count: string) => `${count} عملية شراء`,
};

export const historyLabelsAr: HistoryLabels = {
  ...paymentPageLabelsAr,
  ...errorLabelsAr,
  ...sessionLabelsAr,
  ...copyLabelsAr,
  history: 'سجل عمليات الشراء',
  historyEmpty: 'لا توجد عمليات شراء بعد.',
  historyMalformed: (count) => `تعذّر عرض بعض السجل: ${countInArabic(checkouts, count)}.`,
  historyForbidden: 'لا يمكن إلا للمالك الاطلاع على عمليات الشراء. اطلب ذلك من أحد المالكين.',
  historyStale: (time) => `تعذّر التحديث؛ البيانات المعروضة من ${time}.`,
  historyNoMatch: 'لا توجد عمليات شراء مطابقة لعوامل التصفية هذه.',
  retry: 'إعادة المحاولة',
  refresh: 'تحديث',
  refreshing: 'جارٍ التحديث…',
  refreshed: 'السجل محدَّث.',
  exportCsv: 'تصدير CSV',
  exportFailed: 'تعذّر التصدير. حاول مرة أخرى.',
  filters: 'تصفية عمليات الشراء',
  search: 'بحث',
  filterStatus: 'الحالة',
  statusCount: (status, count) => `${status} ${count}`,
  from: 'من',
  to: 'إلى',
  filterText: (text) => `«${text}»`,
  filterFrom: (day) => `من ${day}`,
  filterTo: (day) => `إلى ${day}`,
  removeFilter: (filter) => `إزالة عامل التصفية ${filter}`,
  clearFilters: 'مسح عوامل التصفية',
  matches: (count) => `النتائج: ${countInArabic(checkouts, count)}.`,
  item: 'العنصر',
  status: 'الحالة',
  actions: 'الإجراءات',
  unknownItem: 'عملية شراء',
  resumeItem: (item, created) => `متابعة ${item}، بدأت ${created}`,
  startAgain: 'البدء من جديد',
  startAgainItem: (item, created) => `البدء من جديد: ${item}، بدأت ${created}`,
  details: 'التفاصيل',
  detailsItem: (item, created) => `التفاصيل: ${item}، بدأت ${created}`,
  copyId: 'نسخ المعرّف',
  copyIdItem: (item, created) => `نسخ المعرّف: ${item}، بدأت ${created}`,
  copyIdFailed: (id) => `تعذّر النسخ. المعرّف هو ${id}`,
  pageSize: 'الصفوف في الصفحة',
  previousPage: 'السابق',
  nextPage: 'التالي',
  page: (page, pages) => `صفحة ${page} من ${pages}`,
  pageRange: (first, last, total) => `${first}–${last} من ${total}`,
  pagination: 'صفحات سجل عمليات الشراء',
};
