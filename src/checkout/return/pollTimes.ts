const delays = [1_000, 2_000, 3_000, 5_000, 8_000];
const laterDelay = 10_000;
/** What an app's `confirm` may take. */
const confirmMs = 10_000;

/** Milliseconds to wait after a look, which are counted from 0. */
export function delayAfter(round: number): number {
  return delays[round] ?? laterDelay;
}

/** An app's answer, or `false` when it does not come. `took` is what was waited in vain, in milliseconds. */
export async function inTime(answer: Promise<boolean>): Promise<{ confirmed: boolean; took: number }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ confirmed: boolean; took: number }>((resolve) => {
    timer = setTimeout(() => resolve({ confirmed: false, took: confirmMs }), confirmMs);
  });
  try {
    return await Promise.race([late, answer.then((confirmed) => ({ confirmed, took: 0 }))]);
  } finally {
    clearTimeout(timer);
  }
}

export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort);
  });
}
