'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';

interface HistoryNotesProps {
  labels: HistoryLabels;
  state: 'loading' | 'empty' | 'no-match' | 'error' | 'ready';
  /** How many rows could not be read. */
  malformed: number;
  /** How many rows match the filter; `undefined` without a filter. */
  matches: number | undefined;
  /** What is in progress, for screen readers. */
  busy: string;
  /** What happened last, for screen readers; another `count` announces the same text again. */
  announcement: { text: string; count: number };
}

/**
 * Messages besides the rows. Always rendered, since screen readers announce only changes of an existing region, and each
 * in an element of its own, so that they announce only the one that changed.
 */
export function HistoryNotes({ labels, state, malformed, matches, busy, announcement }: HistoryNotesProps) {
  return (
    <div className="fc-history-notes" role="status" aria-atomic={false}>
      {state === 'empty' && <p>{labels.historyEmpty}</p>}
      {state === 'no-match' && <p>{labels.historyNoMatch}</p>}
      {malformed > 0 && <p>{labels.historyMalformed(malformed)}</p>}
      <div className="fc-hidden">
        {state === 'loading' && <p>{labels.historyLoading}</p>}
        {matches !== undefined && <p>{labels.matches(matches)}</p>}
        {busy && <p>{busy}</p>}
        {announcement.text && <p key={announcement.count}>{announcement.text}</p>}
      </div>
    </div>
  );
}
