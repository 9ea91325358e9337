import type { GrpcCode } from './grpcCodes.js';

type CodeAndText = readonly [code: GrpcCode, message: string];

const plain500: CodeAndText = ['internal', 'internal server error'];

const errors = {
  bad_request: {
    rest: ['invalid_argument', 'member count exceeds allowed limit of the plan: per seat limit reached'],
    connect: ['invalid_argument', 'invalid syntax in body'],
  },
  unauthenticated: both('unauthenticated', 'not authenticated'),
  forbidden: both('permission_denied', 'not authorized'),
  not_found: both('not_found', "customer doesn't exist"),
  conflict: both('aborted', 'transaction aborted, try again'),
  rate_limited: both('resource_exhausted', 'too many requests'),
  internal: both(...plain500),
  unavailable: both('unavailable', 'service unavailable'),
  user_deleted: both('not_found', "user doesn't exist"),
  already_subscribed: onlyConnect('already_exists', 'already subscribed to the plan'),
  plan_inactive: onlyConnect('failed_precondition', 'plan is inactive and cannot be subscribed to'),
  seat_limit: {
    rest: ['invalid_argument', 'member count exceeds allowed limit of the plan: per seat limit reached'],
    connect: ['invalid_argument', 'per seat limit reached'],
  },
  payment_failed: onlyConnect('failed_precondition', 'payment failed: Your card was declined.'),
  record_gone: onlyConnect(
    'failed_precondition',
    "record no longer exists on the billing provider: No such customer: 'cus_*****'",
  ),
  provider_unavailable: onlyConnect('unavailable', 'billing provider is unavailable, retry later'),
  product_not_found: onlyConnect('not_found', 'product not found'),
  no_billing_account: both('not_found', "customer doesn't exist"),
  org_disabled: onlyConnect(
    'failed_precondition',
    'org is disabled. Please contact your administrator to enable it',
  ),
  nothing_to_buy: onlyConnect('invalid_argument', 'invalid syntax in body'),
  checkout_not_found: onlyConnect('not_found', 'not found'),
  subscription_not_found: onlyConnect('not_found', 'subscription not found'),
  unknown_plan_filter: both('invalid_argument', 'invalid syntax in body'),
  same_plan: both('invalid_argument', 'already on the same plan'),
  no_change: both('invalid_argument', 'no change requested'),
  mid_change: onlyConnect(
    'failed_precondition',
    'phase is in the middle of a change, please try again later',
  ),
  two_changes: both('invalid_argument', 'cannot change plan and cancel upcoming changes at the same time'),
} satisfies Record<string, { rest: CodeAndText; connect: CodeAndText }>;

/** Reason for refusing a call. Each protocol has its own code and text for it. */
export type Refusal = keyof typeof errors;

/** The code and text of each refusal, on REST and on Connect. REST answers most refusals by billing with a plain 500. */
export const refusals: Readonly<Record<Refusal, { rest: CodeAndText; connect: CodeAndText }>> = errors;

function both(...error: CodeAndText) {
  return { rest: error, connect: error };
}

function onlyConnect(...connect: CodeAndText) {
  return { rest: plain500, connect };
}
