import { CheckoutError, type CheckoutErrorCode, grpcCodes } from '../../model/CheckoutError.js';
import { isObject } from '../codec/isObject.js';
import { decodeReason } from './decodeReason.js';

/** Reads the `details` of one kind of server. `broken` has a text for each broken field rule. */
export type DecodeDetails = (details: readonly unknown[]) => {
  details: readonly unknown[];
  broken: readonly string[];
};

/** Turns an answer with an error status into a `CheckoutError`, whether Frontier sent it or something in between. */
export function decodeError(
  call: string,
  { status, text }: { status: number; text: string },
  json: unknown,
  decodeDetails: DecodeDetails = (details) => ({ details, broken: [] }),
): CheckoutError {
  const body = isObject(json) ? json : {};
  const known = readCode(body.code);
  const code = known ?? codesByStatus[status] ?? 'unknown';
  const words = typeof body.message === 'string' && body.message !== '' ? body.message : undefined;
  // Connect leaves out an empty message. A known code shows that the answer is Frontier's all the same.
  const said = words ?? (known && '');
  const { details, broken } = decodeDetails(Array.isArray(body.details) ? body.details : []);
  const quoted = [words, ...broken.filter((rule) => !words?.includes(rule))].filter(Boolean).join('; ');
  return new CheckoutError({
    code,
    reason: decodeReason(code, said),
    status,
    details,
    message: `${call} failed with ${status} (${code})${quoted ? `: "${quoted}"` : excerpt(text)}. ${advice(code, status, said !== undefined)}`,
  });
}

/** The first 100 characters of an answer, to append to a message. */
export function excerpt(text: string): string {
  return text.trim() === '' ? ', with an empty body' : `: ${JSON.stringify(text.slice(0, 100))}`;
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

function advice(code: CheckoutErrorCode, status: number, fromFrontier: boolean): string {
  if (!fromFrontier && status < 500) {
    return 'This answer is not from Frontier. Check `baseUrl`, and any proxy in between.';
  }
  switch (code) {
    case 'unauthenticated':
      return 'Sign the user in again, or check `getAccessToken`. A cookie needs the same site and `credentials`.';
    case 'permission_denied':
      return 'Since Frontier v0.8.36 only owners may list or create checkouts. Also check that `billingId` belongs to `orgId`.';
    case 'not_found':
      return 'The server does not know the user, the organisation or the billing account. Check the ids and `baseUrl`.';
    case 'unimplemented':
      return 'The server does not know this call. Check `baseUrl`, and that the transport fits the version of Frontier.';
    case 'invalid_argument':
    case 'failed_precondition':
      return 'Correct the request before you send it again.';
    default:
      return 'Frontier hides most causes behind 500. Check the plan or product, the return URLs and the server log. A create may still have made a session: list the checkouts before you try again.';
  }
}
