/** The gRPC codes by number: `google.rpc.Code`, which REST servers send as a number. */
export const grpcCodes = [
  'ok',
  'canceled',
  'unknown',
  'invalid_argument',
  'deadline_exceeded',
  'not_found',
  'already_exists',
  'permission_denied',
  'resource_exhausted',
  'failed_precondition',
  'aborted',
  'out_of_range',
  'unimplemented',
  'internal',
  'unavailable',
  'data_loss',
  'unauthenticated',
] as const;

/** Everything that can go wrong, by one stable name. The first sixteen come from the server. */
export type CheckoutErrorCode =
  | Exclude<(typeof grpcCodes)[number], 'ok'>
  /** No answer at all: offline, DNS, a refused connection, or CORS. */
  | 'network'
  /** No answer within `timeoutMs`. */
  | 'timeout'
  /** An answer that is not what Frontier sends: HTML, cut JSON, a session without id or URL. */
  | 'invalid_response'
  /** Refused here, before any request: the message names the field. */
  | 'invalid_request'
  /** The server's checkout URL is not one to send a buyer to. */
  | 'unsafe_url';

/**
 * What a failure means for the business, where the server said so: by code and wording of its generation. Most
 * are known from Frontier v0.114.0 on; older servers hide them behind a plain 500, which has no reason.
 */
export type CheckoutErrorReason =
  /** The account holds this plan. Frontier v0.114.0 and later. */
  | 'already_subscribed'
  /** The plan is no longer sold. Frontier v0.114.0 and later. */
  | 'plan_inactive'
  /** The organisation has more members than the plan has seats. Frontier v0.8.18 and later. */
  | 'seat_limit'
  /** The payment provider refused the payment. Frontier v0.114.0 and later. */
  | 'payment_failed'
  /** There is no such product. Frontier v0.114.0 and later. */
  | 'product_not_found'
  /** The organisation has no billing account, or not this one. */
  | 'no_billing_account'
  /** The billing account is another organisation's, or the checkout another account's. */
  | 'wrong_account'
  /** The organisation is disabled. Frontier v0.115.0 and later. */
  | 'org_disabled'
  /** This user may not: since Frontier v0.8.36 only owners may create and read checkouts. */
  | 'owner_only'
  /** The signed-in user is deleted. */
  | 'user_gone'
  /** The portal is closed once the organisation is verified. Frontier v0.56 to v0.59. */
  | 'portal_closed'
  /** The payment provider no longer has what the billing account refers to. Frontier v0.114.0 and later. */
  | 'provider_record_gone'
  /** The payment provider cannot be reached. Frontier v0.114.0 and later. */
  | 'provider_unavailable'
  /** The server has no such call: an older generation, or a wrong `baseUrl`. */
  | 'unknown_route'
  /** Refused here: the quantity is not a whole number, or outside the limits given. */
  | 'quantity_out_of_range';

export interface CheckoutErrorInit {
  code: CheckoutErrorCode;
  reason?: CheckoutErrorReason | undefined;
  /** What happened, why, and what to do next, for developers. */
  message: string;
  status?: number | undefined;
  details?: readonly unknown[];
  /** @default `true`, but `false` for `invalid_request` */
  sent?: boolean | undefined;
  /** Milliseconds that the server asks to wait (`Retry-After`). */
  retryAfterMs?: number | undefined;
  cause?: unknown;
}

/**
 * The one error this library throws. Its `message` is written for developers; show buyers a text chosen by
 * `code` instead (the components do, see `labels`).
 */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError';
  /** Stable across server generations and transports: match on this, not on the message. */
  readonly code: CheckoutErrorCode;
  /** What it means for the business; `undefined` where the server does not say. Stable as `code` is. */
  readonly reason: CheckoutErrorReason | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /**
   * Whether reading again may help (network, timeout, 429, 5xx). It says nothing about creating: a create
   * that failed this way may have gone through, so the library never repeats one.
   */
  readonly retryable: boolean;
  /**
   * The server's `details[]`; `[]` when there were none. From Connect servers a detail with a JSON form is that
   * form with an `@type`, as REST servers send it; one without stays `{ type, value }`, its value in base64.
   */
  readonly details: readonly unknown[];

  /**
   * Whether the request may have reached the server. A create with `false` made no session, for example because
   * `getAccessToken` failed.
   */
  readonly sent: boolean;
  /** How long the server asks to wait before the next call, in milliseconds; `undefined` where it does not. */
  readonly retryAfterMs: number | undefined;

  constructor(init: CheckoutErrorInit) {
    const { code, reason, message, status, details = [], retryAfterMs, cause } = init;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = reason;
    this.status = status;
    this.details = details;
    this.sent = init.sent ?? code !== 'invalid_request';
    this.retryAfterMs = retryAfterMs;
    this.retryable = isRetryable(code, status);
  }
}

/** Also true for an error from a second copy of this library in the same bundle. */
export function isCheckoutError(error: unknown): error is CheckoutError {
  return (
    error instanceof Error &&
    error.name === 'CheckoutError' &&
    typeof (error as { code?: unknown }).code === 'string'
  );
}

const retryable: readonly CheckoutErrorCode[] = [
  'network',
  'timeout',
  'unavailable',
  'deadline_exceeded',
  'resource_exhausted',
];

function isRetryable(code: CheckoutErrorCode, status = 0): boolean {
  return retryable.includes(code) || ((code === 'internal' || code === 'unknown') && status >= 500);
}
