import { CheckoutError, type CheckoutErrorCode, grpcCodes } from '../../model/CheckoutError.js';
import { isObject } from '../codec/isObject.js';
import type { Answer } from './Answer.js';
import type { CallInfo } from './CallInfo.js';
import { decodeReason } from './decodeReason.js';
import { excerpt } from './excerpt.js';
import { readRetryAfter } from './readRetryAfter.js';

/** Reads the `details` of one kind of server. `broken` has a text for each broken field rule. */
export type DecodeDetails = (details: readonly unknown[]) => {
  details: readonly unknown[];
  broken: readonly string[];
};

/** Turns an answer with an error status into a `CheckoutError`, whether Frontier sent it or something in between. */
export function decodeError(
  { status, text, headers }: Answer,
  { name, url, creates, hint }: CallInfo,
  json: unknown,
  decodeDetails: DecodeDetails = (details) => ({ details, broken: [] }),
): CheckoutError {
  const body = isObject(json) ? json : {};
  const known = readCode(body.code);
  const code = known ?? codesByStatus[status] ?? 'unknown';
  const words = typeof body.message === 'string' && body.message !== '' ? body.message : undefined;
  // Connect leaves out an empty message. A known code shows that the answer is Frontier's all the same.
  const said = words ?? (known && '');
  const reason = decodeReason(code, said);
  const { details, broken } = decodeDetails(Array.isArray(body.details) ? body.details : []);
  const quoted = [words, ...broken.filter((rule) => !words?.includes(rule))].filter(Boolean).join('; ');
  const isHinted =
    said !== undefined &&
    reason !== 'unknown_route' &&
    (reason === 'org_not_found' || [403, 404, 500].includes(status));
  const tips = [
    said === undefined && status < 500
      ? 'This answer is not from Frontier. Check `baseUrl`, and any proxy in between.'
      : reason === 'product_not_found' && creates?.product
        ? `The server has no product ${JSON.stringify(creates.product)}. Check its name or id.`
        : advice(code),
    creates &&
      status >= 500 &&
      'A session may have been created all the same: list the checkouts before you try again.',
    isHinted && hint,
  ];
  return new CheckoutError({
    code,
    reason,
    status,
    details,
    retryAfterMs: status === 429 || status === 503 ? readRetryAfter(headers) : undefined,
    message: `${name} (${url}) failed with ${status} (${code})${quoted ? `: "${quoted}"` : excerpt(text)}. ${tips.filter(Boolean).join(' ')}`,
  });
}

// REST sends google.rpc.Code as a number, Connect as a name.
function readCode(code: unknown): CheckoutErrorCode | undefined {
  const name = typeof code === 'number' ? grpcCodes[code] : grpcCodes.find((known) => known === code);
  return name === 'ok' ? undefined : name;
}

/** For answers without a code, which come from a proxy or a gateway. */
const codesByStatus: { [status: number]: CheckoutErrorCode } = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  405: 'unimplemented',
  409: 'already_exists',
  413: 'invalid_argument',
  415: 'unimplemented',
  429: 'resource_exhausted',
  499: 'canceled',
  500: 'internal',
  501: 'unimplemented',
  502: 'unavailable',
  503: 'unavailable',
  504: 'deadline_exceeded',
};

function advice(code: CheckoutErrorCode): string {
  switch (code) {
    case 'unauthenticated':
      return 'Sign the user in again, or check `getAccessToken`. A cookie needs the same site and `credentials`.';
    case 'permission_denied':
      return 'Since Frontier v0.8.36 only owners have access to checkouts. Also check that `billingId` belongs to `orgId`.';
    case 'not_found':
      return 'The server does not know the user, the organisation, the billing account or the checkout. Check the ids and `baseUrl`.';
    case 'unimplemented':
      return 'The server does not know this call. Check `baseUrl`, and that the transport fits the version of Frontier.';
    case 'invalid_argument':
    case 'failed_precondition':
      return 'Correct the request before you send it again.';
    case 'unavailable':
    case 'resource_exhausted':
    case 'deadline_exceeded':
      return 'Try again later.';
    default:
      return 'Frontier hides most causes behind 500. Check what was passed, and the server log.';
  }
}
