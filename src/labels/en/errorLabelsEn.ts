import type { ErrorLabels } from '../ErrorLabels.js';

export const errorLabelsEn: ErrorLabels = {
  errors: {
    network: 'We could not reach the billing service. Check your connection and try again.',
    timeout: 'The billing service took too long to answer.',
    unauthenticated: 'You are signed out. Sign in again.',
    permission_denied: 'Only an owner of the organisation can do this. Ask an owner.',
    not_found: 'Your billing account could not be found. Contact support.',
    already_exists: 'This is already part of your subscription.',
    resource_exhausted: 'Too many attempts. Wait a minute and try again.',
    unavailable: 'The billing service is unavailable right now. Try again in a minute.',
    invalid_request: 'This purchase is not set up correctly. Contact support.',
    invalid_response: 'The billing service gave an unexpected answer. Try again later.',
    unsafe_url: 'The payment page’s address looks unsafe. Contact support.',
  },
  reasons: {
    already_subscribed: 'You already have this plan.',
    plan_inactive: 'This plan is no longer offered. Choose another.',
    seat_limit: 'Your organisation has more members than this plan has seats. Choose a larger plan.',
    payment_failed: 'The payment did not go through. Check your payment method, or use another.',
    product_not_found: 'This product is no longer offered. Choose another.',
    no_billing_account: 'Your billing account could not be found. Contact support.',
    wrong_account: 'This billing account does not belong to your organisation. Contact support.',
    org_not_found: 'Your organisation could not be found. Contact support.',
    org_disabled: 'Your organisation is disabled. Contact support.',
    owner_only: 'Only an owner of the organisation can do this. Ask an owner.',
    user_gone: 'Your user account no longer exists. Sign in again, or contact support.',
    portal_closed: 'Your billing details can no longer be changed here. Contact support.',
    provider_record_gone: 'The payment provider no longer knows your billing account. Contact support.',
    provider_unavailable: 'The payment provider cannot be reached right now. Try again in a minute.',
    unknown_route: 'Checkout is not set up correctly. Contact support.',
    not_changeable:
      'Your subscription cannot be changed right now. Settle open payments first, or try again later.',
    subscriptions_unread: 'We could not look up your current plan, so nothing was started. Try again.',
    quantity_out_of_range: 'This quantity is not available. Choose another.',
  },
  errorFallback: 'Something went wrong. Try again, or contact support.',
};
