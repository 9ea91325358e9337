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

export interface CheckoutErrorInit {
  code: CheckoutErrorCode;
  /** What happened, why, and what to do next, for developers. */
  message: string;
  status?: number | undefined;
  details?: readonly unknown[];
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
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /**
   * Whether reading again may help (network, timeout, 429, 5xx). It says nothing about creating: a create
   * that failed this way may have gone through, so the library never repeats one.
   */
  readonly retryable: boolean;
  /** The server's `details[]`, untouched; `[]` when there were none. */
  readonly details: readonly unknown[];

  constructor({ code, message, status, details = [], cause }: CheckoutErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.details = details;
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

function isRetryable(code: CheckoutErrorCode, status: number | undefined): boolean {
  switch (code) {
    case 'network':
    case 'timeout':
    case 'unavailable':
    case 'deadline_exceeded':
    case 'resource_exhausted':
      return true;
    case 'internal':
    case 'unknown':
      return status !== undefined && status >= 500;
    default:
      return false;
  }
}
