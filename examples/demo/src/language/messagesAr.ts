import type { Messages } from './Messages.js';

export const messagesAr: Messages = {
  skip: 'انتقل إلى المحتوى',
  nav: 'القائمة الرئيسية',
  pricing: 'الأسعار',
  billing: 'الفوترة',
  pricingTitle: 'استيقظ للعطل، لا للضجيج',
  pricingText: 'يحوّل Signals ليلة من التنبيهات إلى حادثة واحدة، ويوقظ شخصًا واحدًا مرة واحدة.',
  plans: 'الخطط',
  creditsTitle: 'أرصدة الإعادة',
  creditsText: 'يعيد الرصيد الواحد عرض ساعة من المقاييس والسجلات في أي خطة. لا تنتهي صلاحية الأرصدة.',
  once: 'مرة واحدة',
  packs: 'حزم من 500',
  buyCredits: 'شراء أرصدة',
  buyPack: 'شراء 500 رصيد',
  billingText: (organisation) => `خطة \u2068${organisation}\u2069 وكل ما بدأت شراءه.`,
  comparePlans: 'مقارنة الخطط',
  payment: 'الدفع',
  savePaymentMethod: 'حفظ وسيلة دفع',
  invoicesAndCards: 'الفواتير والبطاقات',
  notFound: 'هذه الصفحة غير موجودة',
  footer: 'شركة Northwind Signals من نسج الخيال. لا تُدفع أي أموال هنا.',
};
