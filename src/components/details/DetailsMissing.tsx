'use client';

import { Description } from '@radix-ui/react-dialog';
import { useLabels } from '../shared/useLabels.js';

/** The content of the dialog without a session: the history is loading, or has no such checkout. */
export function DetailsMissing({ isLoading }: { isLoading: boolean }) {
  const labels = useLabels();
  return (
    <div className="fc-dialog-body">
      <Description className="fc-dialog-description">
        {isLoading ? labels.historyLoading : labels.detailsMissing}
      </Description>
    </div>
  );
}
