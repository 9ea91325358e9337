'use client';

import type { ReactNode } from 'react';
import type { StartCheckoutOptions } from '../../checkout/start/StartCheckoutOptions.js';
import { isBusy, type StartCheckoutState } from '../../checkout/start/StartCheckoutState.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { buttonLabelsEn } from '../../labels/en/buttonLabelsEn.js';
import type { PlanButtonLabels } from '../../labels/PlanButtonLabels.js';
import { OfferLink } from '../resume/OfferLink.js';
import { startErrorText } from './startErrorText.js';

interface CheckoutButtonNotesProps extends Pick<StartCheckoutOptions, 'target'> {
  /** Id of the error text, for `aria-describedby`. */
  id: string;
  state: StartCheckoutState;
  /** Whether a purchase of a plan is being confirmed. */
  isConfirming: boolean | undefined;
  /** Shown where the account has a plan already. */
  planHeldAction: ReactNode;
  planLabels: PlanButtonLabels | undefined;
}

/** What a checkout button shows beside itself: progress, a failure, and a link to the payment page. */
export function CheckoutButtonNotes({
  id,
  state,
  target,
  isConfirming,
  planHeldAction,
  planLabels,
}: CheckoutButtonNotesProps) {
  const labels = useLabels(buttonLabelsEn);
  const { historyUrl } = useCheckoutContext('CheckoutButton');
  const { status, error, mayExist, offerReason } = state;
  const offer = status === 'offered' ? state.session : undefined;
  const isHeld = status === 'held' && planHeldAction !== undefined;
  const confirms = isConfirming || (status === 'held' && state.heldBy === 'confirming');
  const offerText =
    offerReason &&
    {
      blocked: labels.offerBlocked,
      stayed: labels.offerStayed,
      found: labels.offerFound,
    }[offerReason];
  return (
    <>
      {/* Always rendered: screen readers announce only what changes inside an existing live region. */}
      <span className={offer || isHeld || confirms ? 'fc-checkout-offer' : 'fc-hidden'} role="status">
        {confirms
          ? planLabels?.purchaseConfirming
          : isBusy(state)
            ? labels.opening
            : isHeld
              ? planLabels?.planHeld
              : offerText}
      </span>
      <span className="fc-checkout-error" role="alert" id={id}>
        {error ? startErrorText(labels, error) : ''}
        {mayExist ? ` ${labels.errorMayExist}` : ''}
        {error && historyUrl && (
          <>
            {' '}
            <a className="fc-link" href={historyUrl}>
              {labels.goToHistory}
            </a>
          </>
        )}
      </span>
      {isHeld && !confirms && planHeldAction}
      {offer && <OfferLink session={offer} target={target} text={labels.offerLink} />}
    </>
  );
}
