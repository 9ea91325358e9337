/** The gRPC codes (`google.rpc.Code`). The index is the number that REST servers send. */
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

/** What went wrong. The first sixteen codes come from the server, the others from this library. */
export type CheckoutErrorCode =
  | Exclude<(typeof grpcCodes)[number], 'ok'>
  /** No answer: offline, DNS, a refused connection, or CORS. */
  | 'network'
  /** No answer within `timeoutMs`. */
  | 'timeout'
  /** An answer that Frontier does not send: HTML, truncated JSON, a session without id or URL. */
  | 'invalid_response'
  /** The request is not valid and was not sent. The message names the field. */
  | 'invalid_request'
  /** The transport, or the generation of Frontier behind it, does not have this call. Nothing was sent. */
  | 'unsupported'
  /** The server's checkout URL is not safe to open. */
  | 'unsafe_url';

/**
 * Why the server refused, where it is known. Read from the code and the wording of the server's version. Frontier
 * before v0.114.0 hides most of these behind a plain 500, which has no reason.
 */
export type CheckoutErrorReason =
  /** The account already has this plan. Frontier v0.114.0 and later, and some versions of v0.8. */
  | 'already_subscribed'
  /** The plan is no longer sold. Frontier v0.114.0 and later. */
  | 'plan_inactive'
  /** The organisation has more members than the plan has seats. Frontier v0.8.18 and later. */
  | 'seat_limit'
  /** The payment provider refused the payment. Frontier v0.114.0 and later. */
  | 'payment_failed'
  /** The product does not exist. Frontier v0.114.0 and later. */
  | 'product_not_found'
  /** The organisation has no billing account, or not this one. */
  | 'no_billing_account'
  /** The server does not know the organisation. Disabled ones may be refused like this. */
  | 'org_not_found'
  /** The billing account belongs to another organisation, or the checkout to another account. */
  | 'wrong_account'
  /** The organisation is disabled. Frontier v0.115.0 and later. */
  | 'org_disabled'
  /** The user is not an owner. Since Frontier v0.8.36 only owners may create and read checkouts. */
  | 'owner_only'
  /** The signed-in user was deleted. */
  | 'user_gone'
  /** The organisation is verified, and the customer portal is closed to it. Frontier v0.56 to v0.59. */
  | 'portal_closed'
  /** The payment provider has deleted what the billing account refers to. Frontier v0.114.0 and later. */
  | 'provider_record_gone'
  /** Frontier cannot reach the payment provider. Frontier v0.114.0 and later. */
  | 'provider_unavailable'
  /** The server does not have this call: an older version, or a wrong `baseUrl`. */
  | 'unknown_route'
  /** The subscription is not active, so its plan cannot be changed. The request was not sent. */
  | 'not_changeable'
  /** The account has a plan already, and a checkout would add a second one. The request was not sent. */
  | 'plan_held'
  /** The account's subscriptions could not be read, so no checkout for a plan was created. */
  | 'subscriptions_unread'
  /** The quantity is not a whole number or is outside the given limits. The request was not sent. */
  | 'quantity_out_of_range';

/** What `new CheckoutError()` takes. */
export interface CheckoutErrorInit {
  code: CheckoutErrorCode;
  /** @default undefined */
  reason?: CheckoutErrorReason | undefined;
  /** For developers: what happened, why, and what to do next. */
  message: string;
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** @default [] */
  details?: readonly unknown[];
  /** @default `true`, but `false` for `invalid_request` and `unsupported` */
  sent?: boolean | undefined;
  /** Milliseconds that the server asks to wait (`Retry-After`). */
  retryAfterMs?: number | undefined;
  /** The error behind this one. */
  cause?: unknown;
}

/**
 * The only error that this library throws. `message` is for developers. Show buyers a text that you choose by `code`,
 * as the components do (see `labels`).
 */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError';
  /** The same for all servers and transports. Test this, not the message. */
  declare readonly code: CheckoutErrorCode;
  /** Why the server refused. `undefined` where it is not known. As stable as `code`. */
  declare readonly reason: CheckoutErrorReason | undefined;
  /** HTTP status. `undefined` when there was no answer. */
  declare readonly status: number | undefined;
  /**
   * Whether it may help to read again (network, timeout, 429, 5xx). Do not repeat a create: one that failed this way
   * may have gone through.
   */
  declare readonly retryable: boolean;
  /**
   * The server's `details[]`, or `[]`. A detail from a Connect server has the JSON form with an `@type` that REST
   * servers send, or `{ type, value }` with a base64 value when it has no JSON form.
   */
  declare readonly details: readonly unknown[];
  /**
   * Whether the request may have reached the server. A create with `false` made no session, for example because
   * `getAccessToken` failed.
   */
  declare readonly sent: boolean;
  /** How long the server asks to wait before the next call, in milliseconds; `undefined` where it does not. */
  declare readonly retryAfterMs: number | undefined;

  constructor(init: CheckoutErrorInit) {
    const { code, reason, message, status, details = [], retryAfterMs, cause } = init;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = reason;
    this.status = status;
    this.details = details;
    this.sent = init.sent ?? (code !== 'invalid_request' && code !== 'unsupported');
    this.retryAfterMs = retryAfterMs;
    this.retryable = isRetryable(code, status);
  }
}

/** Whether this is a `CheckoutError`, also from a second copy of this library in the same bundle. */
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
