import type { CheckoutErrorInit } from '../../model/CheckoutError.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CallInfo } from './CallInfo.js';
import { decodeReason } from './decodeReason.js';
import { decodeViolations } from './decodeViolations.js';
import { orgIdHint } from './orgIdHint.js';
import { readRetryAfter } from './readRetryAfter.js';

/** What is known of an error answer before it is explained. */
export type KnownError = CheckoutErrorInit & { status: number };

/** The answer that the error was read from. */
interface ErrorAnswer {
  body: Record<string, unknown>;
  /** The server's message; `undefined` when the answer did not come from Frontier. */
  said: string | undefined;
  headers: Headers;
}

/**
 * Adds what helps to understand an error: the reason, the details, and a message that quotes the server and tells what
 * to do. Loaded at the first error.
 */
export function explainError(
  known: KnownError,
  { creates, orgId }: CallInfo,
  { body, said, headers }: ErrorAnswer,
): CheckoutErrorInit {
  const { code, status } = known;
  const reason = known.reason ?? decodeReason(code, said);
  const { details, broken } = decodeViolations(Array.isArray(body.details) ? body.details : []);
  const rules = broken.filter((rule) => !said?.includes(rule));
  const isHinted =
    said !== undefined &&
    reason !== 'unknown_route' &&
    (reason === 'org_not_found' || [403, 404, 500].includes(status));
  const tips = [
    rules.length > 0 && `Broken rules: ${rules.join('; ')}.`,
    advice({ ...known, reason }, said, creates),
    creates &&
      status >= 500 &&
      'A session may have been created all the same: list the checkouts before you try again.',
    isHinted && orgId !== undefined && orgIdHint(orgId),
  ];
  const message = [known.message, ...tips].filter(Boolean).join(' ');
  const retryAfterMs = status === 429 || status === 503 ? readRetryAfter(headers) : undefined;
  return { ...known, reason, details, message, retryAfterMs };
}

function advice(
  { code, status, reason }: KnownError,
  said: string | undefined,
  creates: CheckoutRequest | undefined,
): string {
  if (said === undefined && status < 500) {
    return 'This answer is not from Frontier. Check `baseUrl`, any proxy in between, and that the transport fits the version.';
  }
  if (reason === 'unknown_route') {
    return 'The server does not know this call. Check `baseUrl`, and that the transport fits the version.';
  }
  if (reason === 'product_not_found' && creates?.product) {
    return `The server has no product ${JSON.stringify(creates.product)}. Check its name or id.`;
  }
  switch (code) {
    case 'unauthenticated':
      return 'Sign the user in again, or check `getAccessToken`. A cookie needs the same site and `credentials`.';
    case 'permission_denied':
      return 'Since Frontier v0.8.36 only owners have access to checkouts. Also check that `billingId` belongs to `orgId`.';
    case 'not_found':
      return 'The server does not know the user, the organisation, the billing account or the checkout. Check the ids and `baseUrl`.';
    case 'invalid_argument':
    case 'failed_precondition':
      return 'Correct the request before you send it again.';
    case 'unavailable':
    case 'resource_exhausted':
    case 'deadline_exceeded':
      return 'Try again later.';
    default:
      return creates?.plan
        ? `Frontier hides most causes behind 500. Check that the server has the plan ${JSON.stringify(creates.plan)}, and the server log.`
        : 'Frontier hides most causes behind 500. Check what was passed, and the server log.';
  }
}
