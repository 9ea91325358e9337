import { upcomingInvoice } from '../billing/upcomingInvoice.js';
import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { ApiContext } from './ApiContext.js';
import { answerChange } from './answerChange.js';
import type { BillingAnswer } from './BillingAnswer.js';
import type { BillingCall } from './BillingCall.js';
import { accountFields, paymentMethodFields } from './fields/accountFields.js';
import { featureFields } from './fields/featureFields.js';
import { invoiceFields } from './fields/invoiceFields.js';
import { planFields } from './fields/planFields.js';
import { listSubscriptions } from './listSubscriptions.js';
import { listTransactions } from './listTransactions.js';
import { shuffle } from './shuffle.js';

/** Carries out a call of a caller who may make it. */
export function answerBilling(call: BillingCall, billingId: string, context: ApiContext): BillingAnswer {
  const { billing, catalogue, generation, members } = context;
  const { plans } = catalogue;
  switch (call.name) {
    case 'plans': {
      const listed = plans.filter(({ inactive }) => !inactive || generation !== 'connect');
      const rows = listed.map((plan) => planFields(plan, context));
      return { body: { plans: generation === 'rest-feature' ? rows : shuffle(rows, context.random) } };
    }
    case 'plan': {
      const plan = findItem(plans, call.id);
      return plan ? { body: { plan: planFields(plan, context) } } : { refusal: 'internal' };
    }
    case 'feature': {
      const feature = findItem(catalogue.features, call.id);
      return feature ? { body: { feature: featureFields(feature, context) } } : { refusal: 'internal' };
    }
    case 'subscriptions':
      return listSubscriptions(call, billingId, context);
    case 'transactions':
      return listTransactions(call, billingId, context);
    case 'trialed':
      return { body: { trialed: billing.hasHeld(billingId, call.planId) } };
    case 'accounts':
      return { body: { billing_accounts: [accountFields(context.billingId, context)] } };
    case 'account': {
      const methods = call.withPaymentMethods ? billing.paymentMethods(billingId) : [];
      const payment_methods = methods.map((method) => paymentMethodFields(method, billingId));
      const details = generation === 'rest-feature' ? {} : { billing_details: null };
      const billing_account = accountFields(context.billingId, context);
      return { body: { billing_account, payment_methods, ...details } };
    }
    case 'invoice': {
      const invoice = upcomingInvoice(billing.subscriptions(billingId), plans, members);
      if (generation === 'rest-feature' && !invoice) return { refusal: 'internal' };
      return { body: { invoice: invoiceFields(invoice, billingId, context) } };
    }
    default: {
      const subscription = billing.findSubscription(call.id);
      if (!subscription) return { refusal: 'subscription_not_found' };
      if (!isSameId(subscription.billingId, billingId)) return { refusal: 'forbidden' };
      if (call.name === 'change') return answerChange(subscription, call, context);
      billing.cancel(subscription, call.immediate);
      return { body: {} };
    }
  }
}
