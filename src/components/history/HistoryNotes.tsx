'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';

interface HistoryNotesProps {
  labels: HistoryLabels;
  state: 'loading' | 'empty' | 'no-match' | 'error' | 'ready';
  /** Rows that could not be read. */
  malformed: number;
  /** Rows that the filter lets through; `undefined` without a filter. */
  matches: number | undefined;
  /** What is under way, for screen readers. */
  busy: string;
  /** What was done last, for screen readers; `count` tells two of the same apart. */
  said: { text: string; count: number };
}

/** What there is to say besides the rows. Always there, or screen readers miss what it says. */
export function HistoryNotes({ labels, state, malformed, matches, busy, said }: HistoryNotesProps) {
  return (
    <div className="fc-history-notes" role="status">
      {state === 'empty' && <p>{labels.historyEmpty}</p>}
      {state === 'no-match' && <p>{labels.historyNoMatch}</p>}
      {malformed > 0 && <p>{labels.historyMalformed(malformed)}</p>}
      <span className="fc-hidden">
        {state === 'loading' && labels.historyLoading}
        {matches !== undefined && labels.matches(matches)}
        {busy}
        {said.text && <span key={said.count}>{said.text}</span>}
      </span>
    </div>
  );
}
