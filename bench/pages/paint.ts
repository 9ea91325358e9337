/** Resolves once the next frame is painted: a message sent from the frame's callback arrives after it. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}

/** Milliseconds from the start of `change` until a frame is painted in which `done` holds; `NaN` if none is. */
export async function timeToPaint(change: () => void, done: () => boolean): Promise<number> {
  const start = performance.now();
  change();
  do {
    await nextPaint();
    if (performance.now() - start > 20_000) return Number.NaN;
  } while (!done());
  return performance.now() - start;
}
