export {
  CheckoutButton,
  type CheckoutButtonBaseProps,
  type CheckoutButtonProps,
} from './components/CheckoutButton.js';
export {
  CheckoutDetailsDialog,
  type CheckoutDetailsDialogProps,
} from './components/CheckoutDetailsDialog.js';
export { CheckoutHistoryTable, type CheckoutHistoryTableProps } from './components/CheckoutHistoryTable.js';
export { type CheckoutItem, CheckoutReturn, type CheckoutReturnProps } from './components/CheckoutReturn.js';
export { CheckoutStatusBadge, type CheckoutStatusBadgeProps } from './components/CheckoutStatusBadge.js';
export { CustomerPortalButton, type CustomerPortalButtonProps } from './components/CustomerPortalButton.js';
export type { CheckoutCsvColumn } from './components/checkoutsToCsv.js';
export {
  type DownloadCheckoutsCsvOptions,
  downloadCheckoutsCsv,
} from './components/downloadCheckoutsCsv.js';
export {
  FeatureCheckoutButton,
  type FeatureCheckoutButtonProps,
} from './components/FeatureCheckoutButton.js';
export type {
  CheckoutHistoryColumn,
  CheckoutHistoryColumnId,
  CheckoutHistorySort,
} from './components/historyColumns.js';
export type { CheckoutHistoryFilter } from './components/historyFilter.js';
export { labelsAr } from './components/labelsAr.js';
export { labelsDe } from './components/labelsDe.js';
export { PaymentMethodButton, type PaymentMethodButtonProps } from './components/PaymentMethodButton.js';
export { PlanCheckoutButton, type PlanCheckoutButtonProps } from './components/PlanCheckoutButton.js';
export {
  ProductCheckoutButton,
  type ProductCheckoutButtonProps,
} from './components/ProductCheckoutButton.js';
export { ResumeCheckoutBanner, type ResumeCheckoutBannerProps } from './components/ResumeCheckoutBanner.js';
export type { CheckoutEvent, CheckoutEventRequest } from './hooks/CheckoutEvent.js';
export type { CheckoutLabels, CheckoutLabelsOverride } from './hooks/CheckoutLabels.js';
export { CheckoutProvider, type CheckoutProviderProps } from './hooks/CheckoutProvider.js';
export type { BeforeLeave } from './hooks/checkoutContext.js';
export type { CheckoutTarget } from './hooks/checkoutExit.js';
export type { StartCheckoutOptions, StartCheckoutState } from './hooks/startCheckout.js';
export { type UseCheckoutOptions, useCheckout } from './hooks/useCheckout.js';
export {
  type CheckoutReturnState,
  type CheckoutVerdict,
  type UseCheckoutReturnOptions,
  type UseCheckoutReturnResult,
  useCheckoutReturn,
} from './hooks/useCheckoutReturn.js';
export { type UseCheckoutsOptions, useCheckouts } from './hooks/useCheckouts.js';
export { type UseCreateCheckoutOptions, useCreateCheckout } from './hooks/useCreateCheckout.js';
export {
  type UseStartCheckoutResult,
  useStartCheckout,
} from './hooks/useStartCheckout.js';
export type { CheckoutToConfirm, VerdictStatus } from './hooks/verifyArrival.js';
export {
  CheckoutError,
  type CheckoutErrorCode,
  type CheckoutErrorInit,
  type CheckoutErrorReason,
  isCheckoutError,
} from './model/CheckoutError.js';
export type {
  CheckoutRequest,
  CheckoutReturnUrls,
  FeatureCheckoutRequest,
  PlanCheckoutRequest,
  ProductCheckoutRequest,
  SetupCheckoutRequest,
} from './model/CheckoutRequest.js';
export type { CheckoutList, CheckoutSession, MalformedCheckout } from './model/CheckoutSession.js';
export type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from './model/CheckoutTransport.js';
export { type CheckoutStatus, checkoutStatus } from './model/checkoutStatus.js';
export { type CheckoutSource, checkoutKeys } from './query/checkoutKeys.js';
export { checkoutQueryOptions } from './query/checkoutQueryOptions.js';
export { type CheckoutsQuerySource, checkoutsQueryOptions } from './query/checkoutsQueryOptions.js';
export { createCheckoutMutationOptions } from './query/createCheckoutMutationOptions.js';
export type { Navigate, ReplaceUrl } from './redirect/page.js';
export type { RememberedCheckout } from './redirect/rememberedCheckout.js';
export { vetCheckoutUrl } from './redirect/vetCheckoutUrl.js';
export { connectTransport } from './wire/connectTransport.js';
export type { TransportOptions } from './wire/httpCall.js';
export { type RestTransportOptions, restTransport } from './wire/restTransport.js';
