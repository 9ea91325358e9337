import type { CurrentPlanLabels } from '../CurrentPlanLabels.js';
import { planActionLabelsAr } from './planActionLabelsAr.js';

export const currentPlanLabelsAr: CurrentPlanLabels = {
  ...planActionLabelsAr,
  yourPlan: 'خطتك',
  planLoading: 'جارٍ تحميل خطتك…',
  planFailed: 'تعذّر تحميل خطتك.',
  planRetry: 'إعادة المحاولة',
  noPlan: 'لست مشتركًا في أي خطة.',
  noAccount: 'ليس لمؤسستك حساب فوترة بعد. تواصل مع الدعم لإعداده.',
  planActive: 'نشطة',
  planTrialing: 'فترة تجريبية',
  planPending: 'قيد الإعداد',
  planPastDue: 'مشكلة في الدفع',
  planUnknownState: (state) => state,
  cancelPlan: 'إلغاء الخطة',
  undoScheduled: 'الاحتفاظ بهذه الخطة',
};
