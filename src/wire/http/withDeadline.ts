import { CheckoutError } from '../../model/CheckoutError.js';

/**
 * Runs `work` until the time is up or the caller aborts. Rejects with code `timeout` or `aborted` at that moment,
 * even when `work` ignores its signal.
 */
export async function withDeadline<T>(
  name: string,
  timeoutMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const end = (code: 'aborted' | 'timeout', message: string) =>
    controller.abort(new CheckoutError({ code, message }));
  const abort = () => end('aborted', `${name} was aborted by the \`signal\` that was passed to it.`);
  const expire = () =>
    end(
      'timeout',
      `${name}: no answer within ${timeoutMs} ms. The call may still have taken effect. Raise \`timeoutMs\` if the server is slow.`,
    );
  // setTimeout fires at once for a delay of 2^31 ms or more.
  const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(expire, timeoutMs) : undefined;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}
