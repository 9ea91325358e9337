'use client';

import { useEffect, useRef, useState } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useGuardedStart } from '../../hooks/useStartCheckout.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { StartAgainState } from './HistoryRowActions.js';
import { startAgainGuard } from './startAgainGuard.js';

/** One press of Start again. Another press is another object. */
export interface StartAgainPress {
  /** Id of the row's session. */
  id: string;
  /** The scope that it was pressed in. Nothing is started in another one. */
  scope: string;
  request: CheckoutRequest;
}

interface StartAgainRunProps {
  press: StartAgainPress;
  /** The same function at every render. */
  onState: (state: StartAgainState) => void;
}

/** Starts the checkout of each press, and reports how it goes. Renders nothing. */
export function StartAgainRun({ press, onState }: StartAgainRunProps) {
  const { scope } = useCheckoutContext('CheckoutHistoryTable').source;
  const { start, isBusy, error, status: phase } = useGuardedStart({}, startAgainGuard);
  const started = useRef<StartAgainPress>(undefined);
  // The last press whose state the hook shows. It shows that it is busy after a moment only; the button is busy at once.
  const [known, setKnown] = useState<StartAgainPress>();

  useEffect(() => {
    // Once for each press, also where React runs effects twice or the provider's props change.
    if (started.current === press) return;
    started.current = press;
    if (press.scope !== scope) return setKnown(press);
    void start(press.request).then((session) => !session && setKnown(press));
  }, [press, scope, start]);

  useEffect(() => {
    if (phase !== 'idle') setKnown(press);
  }, [phase, press]);

  const isStarting = press.scope === scope && known !== press;
  const status = error ? 'error' : isBusy || isStarting ? 'busy' : 'idle';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table shows each press as busy until this reports.
  useEffect(() => onState({ status, error }), [status, error, known, onState]);
  return null;
}
