'use client';

import { useState } from 'react';
import { useLatest } from '../../hooks/useLatest.js';
import { useGuardedStart } from '../../hooks/useStartCheckout.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { HistoryRowHandlers, StartAgainState } from './HistoryRowActions.js';
import { startAgainGuard } from './startAgainGuard.js';
import { useStartAgainRequest } from './useStartAgainRequest.js';

interface HistoryActions {
  handlers: HistoryRowHandlers;
  /** The state of Start again in the row where it was pressed last; `undefined` for the other rows. */
  startAgainOf: (session: CheckoutSession) => StartAgainState | undefined;
  starting: boolean;
}

/** What the rows' buttons do. The functions never change. Only one checkout starts at a time in the whole table. */
export function useHistoryActions(
  openDetails: (session: CheckoutSession) => void,
  toggleMenu: (session: CheckoutSession, button: HTMLElement) => void,
): HistoryActions {
  const { start, isBusy, error } = useGuardedStart({}, startAgainGuard);
  const status = isBusy ? 'busy' : error ? 'error' : 'idle';
  const requestFor = useStartAgainRequest();
  const [started, setStarted] = useState<string>();
  const [startAgainState, setStartAgainState] = useState<StartAgainState>({ status, error });
  // The same object while nothing changes, so that other renders of the table do not render this row.
  if (startAgainState.status !== status || startAgainState.error !== error)
    setStartAgainState({ status, error });

  const latest = useLatest<HistoryRowHandlers>({
    openDetails,
    startAgain(session) {
      const request = requestFor(session);
      if (status === 'busy' || !request) return;
      setStarted(session.id);
      void start(request);
    },
    toggleMenu,
  });
  const [handlers] = useState<HistoryRowHandlers>(() => ({
    openDetails: (session) => latest.current.openDetails(session),
    startAgain: (session) => latest.current.startAgain(session),
    toggleMenu: (session, button) => latest.current.toggleMenu(session, button),
  }));

  return {
    handlers,
    startAgainOf: ({ id }) => (id === started ? startAgainState : undefined),
    starting: status === 'busy',
  };
}
