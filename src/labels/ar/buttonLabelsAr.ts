import type { ButtonLabels } from '../ButtonLabels.js';
import type { PlanButtonLabels } from '../PlanButtonLabels.js';
import { errorLabelsAr } from './errorLabelsAr.js';
import { historyLinkLabelsAr } from './historyLinkLabelsAr.js';
import { paymentPageLabelsAr } from './paymentPageLabelsAr.js';

export const buttonLabelsAr: ButtonLabels & PlanButtonLabels = {
  ...paymentPageLabelsAr,
  ...errorLabelsAr,
  ...historyLinkLabelsAr,
  errorUnexplained:
    'حدث خطأ ما، ولم توضح خدمة الفوترة سببه. راجع اشتراكك الحالي قبل المحاولة مرة أخرى، أو تواصل مع الدعم.',
  errorMayExist: 'ربما بدأت عملية الشراء رغم ذلك: راجع السجل قبل أن تحاول مرة أخرى.',
  offerBlocked: 'حظر متصفحك النافذة الجديدة.',
  offerStayed: 'لم تُفتح صفحة الدفع تلقائيًا.',
  offerFound: 'لقد بدأت عملية الشراء بالفعل.',
  planHeld: 'لديك خطة بالفعل. غيّر خطتك بدلاً من شراء خطة ثانية، وإلا فستُحاسَب على الاثنتين.',
  managePlan: 'إدارة خطتك',
  purchaseConfirming: 'جارٍ تأكيد عملية الشراء…',
  offerLink: 'الانتقال إلى صفحة الدفع',
};
