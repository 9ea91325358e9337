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
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), copiedMs);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(text: string): Promise<boolean> {
    // Reset first, so that screen readers announce a second copy too, and its three seconds are full.
    setState('idle');
    try {
      // The clipboard does not exist on plain http, and some frames refuse access to it.
      await navigator.clipboard.writeText(text);
      setState('copied');
      return true;
    } catch {
      setState('failed');
      return false;
    }
  }
  return [state, copy];
}
