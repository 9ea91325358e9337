'use client';

import type { StartCheckoutOptions, StartCheckoutState } from '../../checkout/start/startCheckout.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { startErrorText, useLabels } from '../shared/useLabels.js';

interface CheckoutButtonNotesProps extends Pick<StartCheckoutOptions, 'target'> {
  /** Of the failure's text, for `aria-describedby`. */
  id: string;
  state: StartCheckoutState;
}

/** What a checkout button says beside itself: progress, a failure, and a link to go on by. */
export function CheckoutButtonNotes({ id, state, target }: CheckoutButtonNotesProps) {
  const labels = useLabels();
  const { status, error, mayExist, offer, offerReason } = state;
  const why = offerReason && {
    blocked: labels.offerBlocked,
    stayed: labels.offerStayed,
    found: labels.offerFound,
  };
  return (
    <>
      {/* There before they speak, or screen readers miss it. */}
      <span className={offer ? 'fc-checkout-offer' : 'fc-checkout-progress'} role="status">
        {status === 'busy' ? labels.opening : why && offerReason ? why[offerReason] : ''}
      </span>
      <span className="fc-checkout-error" role="alert" id={id}>
        {error ? startErrorText(labels, error) : ''}
        {/* Not once it has been found: then there is a link to it. */}
        {mayExist && !offer ? ` ${labels.errorMayExist}` : ''}
      </span>
      {offer && <ResumeLink session={offer} target={target} text={labels.offerLink} />}
    </>
  );
}
