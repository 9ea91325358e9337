'use client';

import { useState } from 'react';
import { useLatest } from '../../hooks/useLatest.js';
import { useStartCheckout } from '../../hooks/useStartCheckout.js';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { HistoryRowHandlers, StartAgainState } from './HistoryRowActions.js';
import { startAgainRequest } from './startAgainRequest.js';

interface HistoryActions {
  handlers: HistoryRowHandlers;
  /** Of the row whose Start again was pressed last; `undefined` for the others. */
  startAgainOf: (session: CheckoutSession) => StartAgainState | undefined;
  starting: boolean;
}

/** What the rows' buttons do: one journey at a time for the whole table, and functions that never change. */
export function useHistoryActions(
  labels: HistoryLabels,
  announce: (text: string) => void,
  openDetails: (session: CheckoutSession) => void,
): HistoryActions {
  const { start, isBusy, error } = useStartCheckout();
  const status = isBusy ? 'busy' : error ? 'error' : 'idle';
  const [started, setStarted] = useState<string>();
  const [startAgainState, setStartAgainState] = useState<StartAgainState>({ status, error });
  // Kept while it says the same, so that other renders of the table leave its row alone.
  if (startAgainState.status !== status || startAgainState.error !== error)
    setStartAgainState({ status, error });

  const latest = useLatest<HistoryRowHandlers>({
    openDetails,
    startAgain(session) {
      const request = startAgainRequest(session);
      if (status === 'busy' || !request) return;
      setStarted(session.id);
      void start(request);
    },
    async copyId({ id }) {
      try {
        // Missing on plain http, refused in some frames.
        await navigator.clipboard.writeText(id);
        announce(labels.copied);
        return true;
      } catch {
        announce(labels.copyIdFailed(id));
        return false;
      }
    },
  });
  const [handlers] = useState<HistoryRowHandlers>(() => ({
    openDetails: (session) => latest.current.openDetails(session),
    startAgain: (session) => latest.current.startAgain(session),
    copyId: (session) => latest.current.copyId(session),
  }));

  return {
    handlers,
    startAgainOf: ({ id }) => (id === started ? startAgainState : undefined),
    starting: status === 'busy',
  };
}
