import { expect, test } from 'vitest';
import * as index from '../../src/index.js';
import * as testing from '../../src/testing.js';
import * as testingNode from '../../src/testing-node.js';
import * as testingReact from '../../src/testing-react.js';
import * as vite from '../../src/vite.js';

// A new public name is a promise to keep: add it here on purpose.
test('the entry points export these names and no others', () => {
  expect(Object.keys(index).sort()).toEqual([
    'ChangePlanDialog',
    'CheckoutButton',
    'CheckoutDetailsDialog',
    'CheckoutError',
    'CheckoutHistoryTable',
    'CheckoutProvider',
    'CheckoutReturn',
    'CheckoutStatusBadge',
    'CurrentPlanCard',
    'CustomerPortalButton',
    'FeatureCheckoutButton',
    'PaymentMethodButton',
    'PlanCheckoutButton',
    'PlanPricingTable',
    'ProductCheckoutButton',
    'ResumeCheckoutBanner',
    'cancelSubscription',
    'changeSubscription',
    'checkoutKeys',
    'checkoutQueryOptions',
    'checkoutStatus',
    'checkoutsQueryOptions',
    'connectTransport',
    'createCheckoutMutationOptions',
    'downloadCheckoutsCsv',
    'getPlan',
    'getUpcomingInvoice',
    'hasTrialed',
    'isCheckoutError',
    'labelsAr',
    'labelsDe',
    'listBillingAccounts',
    'listPaymentMethods',
    'listPlans',
    'listSubscriptions',
    'listTransactions',
    'planOffer',
    'plansQueryOptions',
    'restTransport',
    'subscriptionsQueryOptions',
    'summarizeSubscriptions',
    'useChangePlan',
    'useCheckout',
    'useCheckoutReturn',
    'useCheckouts',
    'useConfirmPurchase',
    'useCreateCheckout',
    'usePlans',
    'useStartCheckout',
    'useSubscriptions',
    'vetCheckoutUrl',
  ]);
  expect(Object.keys(testing).sort()).toEqual([
    'createSandbox',
    'makeCheckoutSession',
    'makePlan',
    'makeSubscription',
    'resetCheckouts',
    'sandboxBillingId',
    'sandboxCatalogue',
    'sandboxOrgId',
  ]);
  expect(Object.keys(testingReact)).toEqual(['renderWithCheckout']);
  expect(Object.keys(testingNode)).toEqual(['serveSandbox']);
  expect(Object.keys(vite)).toEqual(['frontierSandbox']);
});
