import { atMost } from '../../model/atMost.js';
import { CheckoutError, type CheckoutErrorCode, grpcCodes } from '../../model/CheckoutError.js';
import { isObject } from '../codec/isObject.js';
import type { Answer } from './Answer.js';
import type { CallInfo } from './CallInfo.js';
import { excerpt } from './excerpt.js';
import type { KnownError } from './explainError.js';

/** How long to wait for the file that explains the error, in milliseconds. */
const explainMs = 2_000;

/**
 * Turns an answer with an error status into a `CheckoutError`, whether Frontier sent it or something in between. The
 * code that reads the reason, the details and the time to wait is loaded at the first error. Where it cannot be loaded,
 * the error has its code all the same.
 */
export async function decodeError(
  answer: Answer,
  info: CallInfo,
  json: unknown,
  load = () => import('./explainError.js'),
): Promise<CheckoutError> {
  const { status, text, headers } = answer;
  const body = isObject(json) ? json : {};
  const sentCode = readCode(body.code);
  const code = sentCode ?? codesByStatus[status] ?? 'unknown';
  const words = typeof body.message === 'string' && body.message !== '' ? body.message : undefined;
  // Connect leaves out an empty message. A known code shows that the answer is Frontier's all the same.
  const said = words ?? (sentCode && '');
  // The REST gateway writes "Not Found"; Frontier writes "not found".
  const isUnknownRoute =
    code === 'unimplemented' || (code === 'not_found' && (said ?? 'Not Found') === 'Not Found');
  const known: KnownError = {
    code,
    status,
    reason: isUnknownRoute ? 'unknown_route' : undefined,
    message: `${info.name} (${info.url}) failed with ${status} (${code})${words ? `: "${words}"` : excerpt(text)}.`,
  };
  try {
    const { explainError } = await atMost(explainMs, load());
    return new CheckoutError(explainError(known, info, { body, said, headers }));
  } catch {
    return new CheckoutError(known);
  }
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
