import type { ChangePlanLabels } from '../ChangePlanLabels.js';
import { planActionLabelsAr } from './planActionLabelsAr.js';

export const changePlanLabelsAr: ChangePlanLabels = {
  ...planActionLabelsAr,
  changeTitle: (plan) => `التغيير إلى ${plan}`,
  cancelTitle: (plan) => `إلغاء ${plan}`,
  undoTitle: 'الاحتفاظ بخطتك',
  closeDialog: 'إغلاق',
  changeFrom: 'من',
  changeInto: 'إلى',
  changeWhen: 'متى يبدأ التغيير؟',
  changeNow: 'الآن',
  changeNowHint: 'يُسوَّى ما تبقى من الفترة الحالية في فاتورتك القادمة.',
  changeNowTrialHint: 'تنتهي فترتك التجريبية، ويُحتسب السعر فورًا.',
  changeLater: 'عند انتهاء الفترة الحالية',
  changeLaterHint: (date) =>
    date ? `تحتفظ بخطتك الحالية حتى ${date}.` : 'تحتفظ بخطتك الحالية حتى ذلك الحين.',
  cancelHint: (plan, date) =>
    date
      ? `يمكنك استخدام ${plan} حتى ${date}. بعد ذلك لا يُحتسب أي مبلغ.`
      : `يمكنك استخدام ${plan} حتى نهاية الفترة الحالية. بعد ذلك لا يُحتسب أي مبلغ.`,
  undoCancelHint: (plan) => `تستمر ${plan} وتُجدَّد كالمعتاد.`,
  undoChangeHint: (plan) => `يُلغى التغيير وتبقى على ${plan}.`,
  nextInvoice: (amount) => `فاتورتك القادمة حاليًا: ${amount}.`,
  nextInvoiceOn: (amount, date) => `فاتورتك القادمة حاليًا: ${amount} في ${date}.`,
  nextInvoiceHint: 'لا تشمل هذا التغيير بعد.',
  needsPaymentMethod: 'هذه الخطة مدفوعة، وليست لديك وسيلة دفع بعد. أضف وسيلة دفع ثم عد إلى هنا.',
  addPaymentMethod: 'إضافة وسيلة دفع',
  paymentMethodsLoading: 'جارٍ التحقق من وسائل الدفع…',
  confirmChange: 'تأكيد التغيير',
  confirmCancel: 'إلغاء الخطة',
  confirmUndo: 'الاحتفاظ بالخطة',
  keepPlan: 'رجوع',
  changeSending: 'جارٍ الإرسال…',
  changeDoneNow: (plan) => `أنت الآن على ${plan}. قد يستغرق ظهور ذلك في كل مكان دقيقة.`,
  changeDoneLater: (plan, date) => `تم. تنتقل إلى ${plan} في ${date}.`,
  cancelDone: (plan) => `أُلغيت ${plan}.`,
  cancelDoneLater: (plan, date) => `أُلغيت ${plan}، وتنتهي في ${date}.`,
  undoDone: (plan) => `تم. ستبقى على ${plan}.`,
  changeDoubtful: 'ربما نجح الأمر رغم ذلك. راجع خطتك قبل المحاولة مرة أخرى.',
  changeUnsupported: 'لا يمكن تغيير خطتك هنا.',
  dialogDone: 'تم',
  dialogFailed: 'تعذّر الفتح. تحقق من اتصالك وحاول مرة أخرى.',
};
