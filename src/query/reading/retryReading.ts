import { type CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';

// Nobody looks at a loading state for longer. The error is shown instead, with a way to try again.
const longestWaitMs = 60_000;

/**
 * Allows three retries, and only of errors where reading again may help. None where the server asks to wait for more
 * than a minute.
 */
export function retryReading(failures: number, error: CheckoutError): boolean {
  return (
    failures < 3 && isCheckoutError(error) && error.retryable && !((error.retryAfterMs ?? 0) > longestWaitMs)
  );
}

/** Waits as TanStack Query does by default (1 s, 2 s, 4 s), or longer where the server asks for it. */
export function retryReadingDelay(failures: number, { retryAfterMs = 0 }: CheckoutError): number {
  const usual = Math.min(1000 * 2 ** failures, 30_000);
  // setTimeout fires at once for a delay of 2^31 ms or more.
  return Math.min(Math.max(retryAfterMs, usual), 2 ** 31 - 1);
}
