import { focusManager } from '@tanstack/react-query';

/** Resolves when the page is visible, or when `signal` aborts. */
export function waitUntilVisible(signal: AbortSignal): Promise<void> {
  if (focusManager.isFocused()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = focusManager.subscribe((focused) => focused && done());
    const done = () => {
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
  });
}
