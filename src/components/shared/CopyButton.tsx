'use client';

import { useLabels } from '../../hooks/useLabels.js';
import { copyLabelsEn } from '../../labels/en/copyLabelsEn.js';
import { useCopy } from './useCopy.js';

interface CopyButtonProps {
  text: string;
  /** The label of the value beside the button, for the button's name. */
  what: string;
}

/** Copies a value, and announces the result. States: `[data-state=idle|copied|failed]`. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const labels = useLabels(copyLabelsEn);
  const [state, copy] = useCopy();
  return (
    <span className="fc-copy" data-state={state}>
      <button
        type="button"
        className="fc-icon-button"
        aria-label={labels.copy(what)}
        title={labels.copy(what)}
        onClick={() => copy(text)}
      >
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
          {state === 'copied' ? (
            <path d="M3 8.5 6.5 12 13 4.5" strokeWidth="1.75" />
          ) : (
            <path d="M5.5 5.5h7v8h-7zM3.5 10.5v-8h7" strokeWidth="1.5" strokeLinejoin="round" />
          )}
        </svg>
      </button>
      {/* Always rendered, since screen readers announce only changes of an existing region. */}
      <span className="fc-copy-message" role="status">
        {state === 'copied' && labels.copied}
        {state === 'failed' && labels.copyFailed}
      </span>
    </span>
  );
}
