'use client';

import { Description } from '@radix-ui/react-dialog';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';

/** The content of the dialog without a session: the history is loading, or has no such checkout. */
export function DetailsMissing({ isLoading }: { isLoading: boolean }) {
  const labels = useLabels(detailsLabelsEn);
  return (
    <div className="fc-dialog-body">
      <Description className="fc-dialog-description">
        {isLoading ? labels.historyLoading : labels.detailsMissing}
      </Description>
    </div>
  );
}
