'use client';

import { useCallback, useState } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLatest } from '../../hooks/useLatest.js';
import { atMost } from '../../model/atMost.js';
import { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { useLoaded } from '../shared/useLoaded.js';
import type { HistoryRowHandlers, StartAgainState } from './HistoryRowActions.js';
import type { StartAgainPress } from './StartAgainRun.js';
import { useStartAgainRequest } from './useStartAgainRequest.js';

type Load = () => Promise<typeof import('./startAgainView.js')>;

/** How long a press of Start again waits for its code, in milliseconds. */
const loadMs = 10_000;
const loadView: Load = () => atMost(loadMs, import('./startAgainView.js'));

const idle: StartAgainState = { status: 'idle', error: undefined };
/** Pressed, and its code has not reported yet. */
const waiting: StartAgainState = { status: 'busy', error: undefined };

/**
 * What the rows' buttons do. The functions never change. Only one checkout starts at a time in the whole table. The code
 * of Start again is loaded when the buyer is about to press it. Where it cannot be loaded, the row shows an error and
 * the button works again.
 *
 * @param load the same function at every render
 */
export function useHistoryActions(
  openDetails: (session: CheckoutSession) => void,
  toggleMenu: (session: CheckoutSession, button: HTMLElement) => void,
  load: Load = loadView,
) {
  const { scope } = useCheckoutContext('CheckoutHistoryTable').source;
  const requestFor = useStartAgainRequest();
  const [press, setPress] = useState<StartAgainPress>();
  const [state, setState] = useState(idle);
  const onLost = useCallback(() => setState(lost()), []);
  // The same object while nothing changes, so that other renders of the table do not render this row.
  const onState = useCallback(
    (next: StartAgainState) =>
      setState((last) => (last.status === next.status && last.error === next.error ? last : next)),
    [],
  );
  const { code: view } = useLoaded(load, state === waiting, onLost);

  const latest = useLatest<HistoryRowHandlers>({
    openDetails,
    approachStartAgain() {
      load().catch(() => {});
    },
    startAgain(session) {
      const request = requestFor(session);
      if (state.status === 'busy' || !request) return;
      setPress({ id: session.id, scope, request });
      setState(waiting);
    },
    toggleMenu,
  });
  const [handlers] = useState<HistoryRowHandlers>(() => ({
    openDetails: (session) => latest.current.openDetails(session),
    approachStartAgain: () => latest.current.approachStartAgain(),
    startAgain: (session) => latest.current.startAgain(session),
    toggleMenu: (session, button) => latest.current.toggleMenu(session, button),
  }));

  return {
    handlers,
    /** The state of Start again in the row where it was pressed last; `undefined` for the other rows. */
    startAgainOf: ({ id }: CheckoutSession) => (id === press?.id ? state : undefined),
    starting: state.status === 'busy',
    /** What runs the last press, once its code is loaded. */
    run: view && press && { view, press, onState },
  };
}

/** Nothing was sent. */
function lost(): StartAgainState {
  const message = 'CheckoutHistoryTable: the code of Start again could not be loaded.';
  return { status: 'error', error: new CheckoutError({ code: 'network', sent: false, message }) };
}
