import { CheckoutError, type CheckoutErrorCode, grpcCodes } from '../model/CheckoutError.js';
import { decodeReason } from './decodeReason.js';
import { isObject } from './decodeSession.js';

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
  const code = known ?? codeOfStatus(status);
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

function codeOfStatus(status: number): CheckoutErrorCode {
  switch (status) {
    case 400:
    case 413:
      return 'invalid_argument';
    case 401:
      return 'unauthenticated';
    case 403:
      return 'permission_denied';
    case 404:
      return 'not_found';
    case 409:
      return 'already_exists';
    case 429:
      return 'resource_exhausted';
    case 499:
      return 'canceled';
    case 500:
      return 'internal';
    case 405:
    case 415:
    case 501:
      return 'unimplemented';
    case 502:
    case 503:
      return 'unavailable';
    case 504:
      return 'deadline_exceeded';
    default:
      return 'unknown';
  }
}

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
