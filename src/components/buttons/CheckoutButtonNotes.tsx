'use client';

import type { StartCheckoutOptions } from '../../checkout/start/StartCheckoutOptions.js';
import { isBusy, type StartCheckoutState } from '../../checkout/start/StartCheckoutState.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { buttonLabelsEn } from '../../labels/en/buttonLabelsEn.js';
import { OfferLink } from '../resume/OfferLink.js';
import type { HeldNote } from './HeldNote.js';
import { startErrorText } from './startErrorText.js';

interface CheckoutButtonNotesProps extends Pick<StartCheckoutOptions, 'target'> {
  /** Id of the error text, for `aria-describedby`. */
  id: string;
  state: StartCheckoutState;
  /** Shown where a guard holds the button back. */
  held: HeldNote | undefined;
}

/** What a checkout button shows beside itself: progress, a failure, and a link to the payment page. */
export function CheckoutButtonNotes({ id, state, target, held }: CheckoutButtonNotesProps) {
  const labels = useLabels(buttonLabelsEn);
  const { historyUrl } = useCheckoutContext('CheckoutButton');
  const { status, mayExist, offerReason } = state;
  // Nothing to try again: the session that the failed create made is offered.
  const error = offerReason === 'found' ? undefined : state.error;
  const offer = status === 'offered' ? state.session : undefined;
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
      <span className={offer || held ? 'fc-checkout-offer' : 'fc-hidden'} role="status">
        {held ? held.text : isBusy(state) ? labels.opening : offerText}
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
      {held?.action}
      {offer && <OfferLink session={offer} target={target} text={labels.offerLink} />}
    </>
  );
}
