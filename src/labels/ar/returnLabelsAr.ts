import type { ReturnLabels } from '../ReturnLabels.js';
import { errorLabelsAr } from './errorLabelsAr.js';
import { historyLinkLabelsAr } from './historyLinkLabelsAr.js';

export const returnLabelsAr: ReturnLabels = {
  ...errorLabelsAr,
  ...historyLinkLabelsAr,
  returnVerifying: (item) => (item ? `جارٍ تأكيد شراء ${item}…` : 'جارٍ تأكيد عملية الشراء…'),
  returnVerifyingText: 'يستغرق ذلك بضع ثوانٍ.',
  returnComplete: (item) => (item ? `اكتملت عملية شراء ${item}` : 'اكتملت عملية الشراء'),
  returnOnPlan: (item) => (item ? `أنت الآن على خطة ${item}` : 'أنت الآن على خطتك الجديدة'),
  returnCompleteText: 'شكرًا لك. سيُحدَّث حسابك فور تأكيد الدفع.',
  returnConfirmedText: (item) => (item ? `شكرًا لك. أصبح ${item} متاحًا.` : 'شكرًا لك. أصبح ما اشتريته متاحًا.'),
  returnCancelled: (item) => (item ? `لم تكتمل عملية شراء ${item}` : 'لم تكتمل عملية الشراء'),
  returnCancelledText: 'غادرت صفحة الدفع قبل النهاية. يمكنك المتابعة من حيث توقفت.',
  returnExpired: (item) => (item ? `انتهت صلاحية عملية شراء ${item}` : 'انتهت صلاحية عملية الشراء'),
  returnExpiredText:
    'لم يعد بالإمكان دفع عملية الشراء هذه. إن كنت قد دفعت، فراجع اشتراكك قبل الدفع مرة أخرى.',
  returnUnconfirmed: (item) => (item ? `لم تتأكد عملية شراء ${item} بعد` : 'لم تتأكد عملية الشراء بعد'),
  returnUnconfirmedText: 'ربما لا تزال قيد المعالجة. ستبقى في السجل، ولا حاجة إلى الدفع مرة أخرى.',
  returnForbidden: (item) => (item ? `لم تتأكد عملية شراء ${item} هنا` : 'لم تتأكد عملية الشراء هنا'),
  returnForbiddenText: 'لا يمكن إلا لمالك المؤسسة رؤية عمليات الشراء. اسأل أحد المالكين إن كانت قد اكتملت.',
  returnSetupComplete: 'تم إرسال وسيلة الدفع',
  returnSetupCompleteText: 'ستظهر في بيانات الفوترة بمجرد تأكيدها.',
  returnSetupCancelled: 'لم تُضف وسيلة الدفع',
  returnSetupExpired: 'انتهت صلاحية هذه الصفحة',
  returnSetupExpiredText: 'إن كنت قد أكملتها، فراجع بيانات الفوترة قبل إضافة وسيلة دفع مرة أخرى.',
  returnSetupUnconfirmedText: 'قد تكون قيد المعالجة. راجع بيانات الفوترة قبل المحاولة مرة أخرى.',
  returnUnknown: 'لا توجد عملية شراء لتأكيدها',
  returnUnknownText: 'لا يخص هذا الرابط أي عملية شراء نعرفها. راجع السجل لمعرفة ما اشتريته.',
  returnElapsed: (seconds) => `${seconds} ث`,
  returnStartAgain: 'البدء من جديد',
  returnDismiss: 'إخفاء',
  checkAgain: 'التحقق مجددًا',
};
