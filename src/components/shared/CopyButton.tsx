'use client';

import { useEffect, useState } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { copyLabelsEn } from '../../labels/en/copyLabelsEn.js';

interface CopyButtonProps {
  text: string;
  /** Says what is copied: the label of the value beside the button. */
  what: string;
}

/** How long "Copied" stands there, in ms. */
const shownMs = 3000;

/** Copies a value, and says so. States: `[data-state=idle|copied|failed]`. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const labels = useLabels(copyLabelsEn);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), shownMs);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    // Again from the start, so that a second "Copied" is heard too.
    setState('idle');
    try {
      // Missing on plain http, refused in some frames.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <span className="fc-copy" data-state={state}>
      <button
        type="button"
        className="fc-icon-button"
        aria-label={labels.copy(what)}
        title={labels.copy(what)}
        onClick={copy}
      >
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
          {state === 'copied' ? (
            <path d="M3 8.5 6.5 12 13 4.5" strokeWidth="1.75" />
          ) : (
            <path d="M5.5 5.5h7v8h-7zM3.5 10.5v-8h7" strokeWidth="1.5" strokeLinejoin="round" />
          )}
        </svg>
      </button>
      {/* There before it speaks. */}
      <span className="fc-copy-message" role="status">
        {state === 'copied' && labels.copied}
        {state === 'failed' && labels.copyFailed}
      </span>
    </span>
  );
}
