export type { CheckoutNavigate, CheckoutReplaceUrl } from './browser/location.js';
export type { RememberedCheckout } from './browser/storage/rememberedCheckouts.js';
export { vetCheckoutUrl } from './browser/vetCheckoutUrl.js';
export type { CheckoutBeforeLeave } from './checkout/CheckoutEffects.js';
export type { PlanChange, PlanChanged } from './checkout/change/PlanChange.js';
export type { CheckoutReturnState, CheckoutVerdict } from './checkout/return/CheckoutReturnState.js';
export type { CheckoutToConfirm } from './checkout/return/CheckoutToConfirm.js';
export type { CheckoutTarget } from './checkout/start/openDestination.js';
export type { StartCheckoutOptions } from './checkout/start/StartCheckoutOptions.js';
export type { CheckoutOfferReason, StartCheckoutState } from './checkout/start/StartCheckoutState.js';
export {
  CheckoutButton,
  type CheckoutButtonBaseProps,
  type CheckoutButtonProps,
} from './components/buttons/CheckoutButton.js';
export {
  CustomerPortalButton,
  type CustomerPortalButtonProps,
} from './components/buttons/CustomerPortalButton.js';
export {
  FeatureCheckoutButton,
  type FeatureCheckoutButtonProps,
} from './components/buttons/FeatureCheckoutButton.js';
export {
  PaymentMethodButton,
  type PaymentMethodButtonProps,
} from './components/buttons/PaymentMethodButton.js';
export { PlanCheckoutButton, type PlanCheckoutButtonProps } from './components/buttons/PlanCheckoutButton.js';
export {
  ProductCheckoutButton,
  type ProductCheckoutButtonProps,
} from './components/buttons/ProductCheckoutButton.js';
export type { CheckoutCsvColumn } from './components/csv/checkoutsToCsv.js';
export type { DownloadCheckoutsCsvOptions } from './components/csv/DownloadCheckoutsCsvOptions.js';
export { downloadCheckoutsCsv } from './components/csv/downloadCheckoutsCsv.js';
export {
  CheckoutDetailsDialog,
  type CheckoutDetailsDialogProps,
} from './components/details/CheckoutDetailsDialog.js';
export { CheckoutHistoryTable } from './components/history/CheckoutHistoryTable.js';
export type { CheckoutHistoryTableProps } from './components/history/CheckoutHistoryTableProps.js';
export type {
  CheckoutHistoryColumn,
  CheckoutHistoryColumnId,
  CheckoutHistorySort,
} from './components/history/historyColumns.js';
export type { CheckoutHistoryFilter } from './components/history/historyFilter.js';
export { ChangePlanDialog, type ChangePlanDialogProps } from './components/plans/ChangePlanDialog.js';
export { CurrentPlanCard, type CurrentPlanCardProps } from './components/plans/CurrentPlanCard.js';
export { PlanPricingTable } from './components/plans/PlanPricingTable.js';
export type {
  FreePlan,
  PlanCardState,
  PlanPricingTableProps,
  PlanTableChange,
} from './components/plans/PlanPricingTableProps.js';
export {
  ResumeCheckoutBanner,
  type ResumeCheckoutBannerProps,
} from './components/resume/ResumeCheckoutBanner.js';
export {
  type CheckoutItem,
  CheckoutReturn,
  type CheckoutReturnProps,
} from './components/return/CheckoutReturn.js';
export {
  CheckoutStatusBadge,
  type CheckoutStatusBadgeProps,
} from './components/shared/CheckoutStatusBadge.js';
export { CheckoutProvider, type CheckoutProviderProps } from './hooks/CheckoutProvider.js';
export {
  type UseChangePlanOptions,
  type UseChangePlanResult,
  useChangePlan,
} from './hooks/useChangePlan.js';
export { type UseCheckoutOptions, useCheckout } from './hooks/useCheckout.js';
export {
  type UseCheckoutReturnOptions,
  type UseCheckoutReturnResult,
  useCheckoutReturn,
} from './hooks/useCheckoutReturn.js';
export { type UseCheckoutsOptions, useCheckouts } from './hooks/useCheckouts.js';
export { useConfirmPurchase } from './hooks/useConfirmPurchase.js';
export { type UseCreateCheckoutOptions, useCreateCheckout } from './hooks/useCreateCheckout.js';
export { type UsePlansOptions, usePlans } from './hooks/usePlans.js';
export {
  type UseStartCheckoutResult,
  useStartCheckout,
} from './hooks/useStartCheckout.js';
export {
  type UseSubscriptionsResult,
  useSubscriptions,
} from './hooks/useSubscriptions.js';
export { labelsAr } from './labels/ar/labelsAr.js';
export type { CheckoutLabels, CheckoutLabelsOverride } from './labels/CheckoutLabels.js';
export { labelsDe } from './labels/de/labelsDe.js';
export {
  CheckoutError,
  type CheckoutErrorCode,
  type CheckoutErrorInit,
  type CheckoutErrorReason,
  isCheckoutError,
} from './model/CheckoutError.js';
export type { CheckoutEvent, CheckoutEventRequest } from './model/CheckoutEvent.js';
export type {
  CheckoutRequest,
  CheckoutReturnUrls,
  FeatureCheckoutRequest,
  PlanCheckoutRequest,
  ProductCheckoutRequest,
  SetupCheckoutRequest,
} from './model/CheckoutRequest.js';
export type { CheckoutList, CheckoutSession, MalformedCheckout } from './model/CheckoutSession.js';
export type {
  CheckoutCallOptions,
  CheckoutScope,
  CheckoutTransport,
  CheckoutTransportCall,
} from './model/CheckoutTransport.js';
export { type CheckoutStatus, checkoutStatus } from './model/checkoutStatus.js';
export type { BillingAccount, PaymentMethod, UpcomingInvoice } from './model/plans/BillingAccount.js';
export type { CreditTransaction } from './model/plans/CreditTransaction.js';
export type { Plan, PlanFeature, PlanPrice } from './model/plans/Plan.js';
export {
  type PlanOffer,
  type PlanOfferAccount,
  type PlanUnavailableReason,
  planOffer,
} from './model/plans/planOffer.js';
export type { Subscription, SubscriptionList, SubscriptionPhase } from './model/plans/Subscription.js';
export {
  type HeldSubscription,
  type Subscriptions,
  summarizeSubscriptions,
  type UpcomingPlan,
} from './model/plans/summarizeSubscriptions.js';
export type { UpcomingChange } from './model/plans/upcomingOf.js';
export {
  type CheckoutQueryKey,
  type CheckoutSource,
  type CheckoutsQueryKey,
  checkoutKeys,
} from './query/checkoutKeys.js';
export { type CheckoutQueryOptions, checkoutQueryOptions } from './query/checkoutQueryOptions.js';
export {
  type CheckoutsQueryOptions,
  type CheckoutsQuerySource,
  checkoutsQueryOptions,
} from './query/checkoutsQueryOptions.js';
export { createCheckoutMutationOptions } from './query/createCheckoutMutationOptions.js';
export {
  type PlansQueryKey,
  type PlansQueryOptions,
  plansQueryOptions,
} from './query/plans/plansQueryOptions.js';
export {
  type SubscriptionsQueryKey,
  type SubscriptionsQueryOptions,
  subscriptionsQueryOptions,
} from './query/plans/subscriptionsQueryOptions.js';
export type { CheckoutTransportOptions } from './wire/CheckoutTransportOptions.js';
export { cancelSubscription, type SubscriptionCancel } from './wire/calls/cancelSubscription.js';
export { changeSubscription, type SubscriptionChange } from './wire/calls/changeSubscription.js';
export { getPlan } from './wire/calls/getPlan.js';
export { getUpcomingInvoice } from './wire/calls/getUpcomingInvoice.js';
export { hasTrialed } from './wire/calls/hasTrialed.js';
export { listBillingAccounts } from './wire/calls/listBillingAccounts.js';
export { listPaymentMethods } from './wire/calls/listPaymentMethods.js';
export { listPlans } from './wire/calls/listPlans.js';
export { listSubscriptions } from './wire/calls/listSubscriptions.js';
export { type ListTransactionsOptions, listTransactions } from './wire/calls/listTransactions.js';
export { connectTransport } from './wire/connectTransport.js';
export { type RestTransportOptions, restTransport } from './wire/restTransport.js';
