import { CheckoutError, type CheckoutErrorCode, grpcCodes } from '../../model/CheckoutError.js';
import { isObject } from '../codec/decodeSession.js';
import { decodeReason } from './decodeReason.js';

/** What one kind of server puts into `details`; a text for each broken rule that can be read. */
export type DecodeDetails = (details: readonly unknown[]) => {
  details: readonly unknown[];
  broken: readonly string[];
};

/** Turns an answer with an error status into the one error, whether Frontier sent it or something in between. */
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
  // Connect leaves an empty message out; the code tells that it is Frontier all the same.
  const said = words ?? (known && '');
  const { details, broken } = decodeDetails(Array.isArray(body.details) ? body.details : []);
  const quoted = [words, ...broken.filter((rule) => !words?.includes(rule))].filter(Boolean).join('; ');
  return new CheckoutError({
    code,
    reason: decodeReason(code, said),
    status,
    details,
    message: `${call} was answered with ${status} (${code})${quoted ? `: "${quoted}"` : excerpt(text)}. ${advice(code, status, said !== undefined)}`,
  });
}

/** The first 100 characters of an answer, for the message. */
export function excerpt(text: string): string {
  return text.trim() === '' ? ', with an empty body' : `: ${JSON.stringify(text.slice(0, 100))}`;
}

// REST sends google.rpc.Code as a number, Connect as its name.
function readCode(code: unknown): CheckoutErrorCode | undefined {
  const name = typeof code === 'number' ? grpcCodes[code] : grpcCodes.find((known) => known === code);
  return name === 'ok' ? undefined : name;
}

/** For answers without a code of their own, which something between the app and Frontier sends. */
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
    return 'This is not how Frontier words an error: check `baseUrl`, and any proxy in between.';
  }
  switch (code) {
    case 'unauthenticated':
      return 'Sign the user in again, or check `getAccessToken`; a cookie also needs the same site and `credentials`.';
    case 'permission_denied':
      return 'Since Frontier v0.8.36 only owners of the organisation may list or create checkouts; also check that `billingId` belongs to `orgId`.';
    case 'not_found':
      return 'The user, the organisation or the billing account is unknown to this server, or `baseUrl` is wrong.';
    case 'unimplemented':
      return 'This server does not know the call: check `baseUrl` and the generation of Frontier behind it.';
    case 'invalid_argument':
    case 'failed_precondition':
      return 'Correct the request as the message says; sending it again unchanged will not help.';
    default:
      return 'Frontier hides most business answers behind 500: check the plan or feature, the return URLs, and the server log. A create that fails this way may still have made a session; list before trying again.';
  }
}
