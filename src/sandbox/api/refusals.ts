import type { GrpcCode } from './grpcCodes.js';

type Wording = readonly [code: GrpcCode, message: string];

const flattened: Wording = ['internal', 'internal server error'];

const wordings = {
  bad_request: {
    rest: ['invalid_argument', 'member count exceeds allowed limit of the plan: per seat limit reached'],
    connect: ['invalid_argument', 'invalid syntax in body'],
  },
  unauthenticated: both('unauthenticated', 'not authenticated'),
  forbidden: both('permission_denied', 'not authorized'),
  not_found: both('not_found', "customer doesn't exist"),
  conflict: both('aborted', 'transaction aborted, try again'),
  rate_limited: both('resource_exhausted', 'too many requests'),
  internal: both(...flattened),
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
    "record no longer exists on the billing provider: No such customer: 'cus_***'",
  ),
  provider_unavailable: onlyConnect('unavailable', 'billing provider is unavailable, retry later'),
  product_not_found: onlyConnect('not_found', 'product not found'),
  no_billing_account: both('not_found', "customer doesn't exist"),
  // What REST says is not established.
  org_disabled: onlyConnect('failed_precondition', 'org is disabled, please contact support'),
  no_variant: onlyConnect('invalid_argument', 'invalid syntax in body'),
  checkout_not_found: onlyConnect('not_found', 'not found'),
} satisfies Record<string, { rest: Wording; connect: Wording }>;

/** Why a call is refused, whatever words the generation has for it. */
export type Refusal = keyof typeof wordings;

/** Each refusal in the words of REST and of Connect. REST hides most of what billing says behind one 500. */
export const refusals: Readonly<Record<Refusal, { rest: Wording; connect: Wording }>> = wordings;

function both(...wording: Wording) {
  return { rest: wording, connect: wording };
}

function onlyConnect(...connect: Wording) {
  return { rest: flattened, connect };
}
