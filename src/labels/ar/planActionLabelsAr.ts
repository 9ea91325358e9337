import type { PlanActionLabels } from '../PlanActionLabels.js';
import { buttonLabelsAr } from './buttonLabelsAr.js';
import { countInArabic } from './countInArabic.js';

const billing = new Map([
  ['day', 'اليومية'],
  ['week', 'الأسبوعية'],
  ['month', 'الشهرية'],
  ['year', 'السنوية'],
]);

const days = {
  zero: 'يومًا',
  one: 'يومًا واحدًا',
  two: 'يومين',
  few: (count: string) => `${count} أيام`,
  many: (count: string) => `${count} يومًا`,
  other: (count: string) => `${count} يوم`,
};

export const planActionLabelsAr: PlanActionLabels = {
  ...buttonLabelsAr,
  subscribe: (plan) => `اختر ${plan}`,
  startTrial: (count) => `جرّب مجانًا ${countInArabic(days, count)}`,
  trialThen: (price) => `ثم ${price}.`,
  subscribeNow: 'اشترك الآن',
  upgrade: (plan) => `الترقية إلى ${plan}`,
  downgrade: (plan) => `الانتقال إلى خطة أقل: ${plan}`,
  changeTo: (plan) => `التغيير إلى ${plan}`,
  switchTo: (interval) => `الانتقال إلى الفوترة ${billing.get(interval) ?? interval}`,
  cancelTo: (plan) => `التغيير إلى ${plan}`,
  resumeLeft: (left) => `متابعة الدفع، المتبقي ${left}`,
  trialEnds: (date) => `تنتهي فترتك التجريبية في ${date}.`,
  renews: (date) => `تُجدَّد في ${date}.`,
  endsOn: (date) => `تنتهي في ${date}.`,
  startsOn: (date) => `تبدأ في ${date}.`,
  changesOn: (plan, date) => `تتغير إلى ${plan} في ${date}.`,
  beingSetUp: 'جارٍ إعداد خطتك.',
  changeElsewhere: 'لتغيير خطتك، تواصل مع الدعم.',
  planInactive: 'لم تعد متاحة.',
  seatLimitReached: 'عدد أعضاء مؤسستك أكبر من عدد المقاعد في هذه الخطة.',
  paymentFirst: 'سدّد الدفعة المستحقة قبل تغيير خطتك.',
  notChangeable: 'لا يمكن تغيير خطتك حاليًا.',
  currencyDiffers: (plan, account) =>
    `سعر هذه الخطة بعملة ${plan}، وحسابك يدفع بعملة ${account}. تواصل مع الدعم.`,
  pastDue: (plan) => `لم تنجح آخر دفعة لخطة ${plan}.`,
  fixPayment: 'ادفع أو حدّث بطاقتك',
  duplicatePlans: (plans) => `لديك أكثر من خطة: ${plans}. تُحاسَب على كل منها.`,
  retiredPlan: (plan) => `أنت على ${plan}، وهي ليست ضمن الخطط أدناه.`,
  unknownPlan: 'خطة لم تعد متاحة',
  subscriptionsFailed: 'تعذّر الاطلاع على خطتك الحالية. حتى لا تدفع مرتين، لا يمكن الشراء قبل ذلك.',
  subscriptionsRetry: 'التحقق مجددًا',
};
