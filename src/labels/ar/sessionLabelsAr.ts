import type { SessionLabels } from '../SessionLabels.js';

export const sessionLabelsAr: SessionLabels = {
  statusOpen: 'مفتوحة',
  statusComplete: 'مكتملة',
  statusExpired: 'منتهية',
  statusMayHaveExpired: 'ربما انتهت',
  statusUnknown: (state) => (state === '' ? 'غير معروفة' : state),
  created: 'تاريخ البدء',
  expires: 'صالحة حتى',
  historyLoading: 'جارٍ تحميل سجل عمليات الشراء…',
};
