import { CheckoutError } from '../../model/CheckoutError.js';

interface Deadline {
  /** Names the call in messages. */
  name: string;
  timeoutMs: number;
  /** The caller's. */
  signal: AbortSignal | undefined;
  /** Ends the message when the time is up after sending. */
  doubt: string;
}

/**
 * Runs `work` until the time is up or the caller aborts. Rejects with code `timeout` or `aborted` at that moment,
 * even when `work` ignores its signal. `work` calls `onSend` when it starts to send: until then the error has
 * `sent: false`.
 */
export async function withDeadline<T>(
  { name, timeoutMs, signal: outer, doubt }: Deadline,
  work: (signal: AbortSignal, onSend: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let sent = false;
  const end = (code: 'aborted' | 'timeout', message: string) =>
    controller.abort(new CheckoutError({ code, message, sent }));
  const abort = () => end('aborted', `${name} was aborted by its \`signal\`.`);
  const expire = () =>
    end(
      'timeout',
      sent
        ? `${name}: no answer within ${timeoutMs} ms (\`timeoutMs\`).${doubt}`
        : `${name} was not sent: \`headers\` or \`getAccessToken\` took longer than ${timeoutMs} ms.`,
    );
  // setTimeout fires at once for a delay of 2^31 ms or more.
  const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(expire, timeoutMs) : undefined;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  try {
    return await Promise.race([
      ended,
      work(controller.signal, () => {
        sent = true;
      }),
    ]);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}
