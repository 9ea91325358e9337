'use client';

import { useEffect, useState } from 'react';

type CopyState = 'idle' | 'copied' | 'failed';

/** How long the state stays `copied`, in milliseconds. */
const copiedMs = 3000;

/**
 * Copies text to the clipboard. The state is `copied` for three seconds, or `failed` until the next copy. `copy`
 * resolves with whether the text is on the clipboard; it never rejects.
 */
export function useCopy(): [state: CopyState, copy: (text: string) => Promise<boolean>] {
  // An object, so that a second copy starts the three seconds again.
  const [result, setResult] = useState<{ state: CopyState }>({ state: 'idle' });
  useEffect(() => {
    if (result.state !== 'copied') return;
    const timer = setTimeout(() => setResult({ state: 'idle' }), copiedMs);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy(text: string): Promise<boolean> {
    // Reset first, so that screen readers announce a second copy too.
    setResult({ state: 'idle' });
    try {
      // The clipboard does not exist on plain http, and some frames refuse access to it.
      await navigator.clipboard.writeText(text);
      setResult({ state: 'copied' });
      return true;
    } catch {
      setResult({ state: 'failed' });
      return false;
    }
  }
  return [result.state, copy];
}
