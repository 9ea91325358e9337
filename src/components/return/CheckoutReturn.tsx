'use client';

import type { ReactNode } from 'react';
import type { CheckoutReturnState } from '../../checkout/return/CheckoutReturnState.js';
import { type UseCheckoutReturnOptions, useCheckoutReturn } from '../../hooks/useCheckoutReturn.js';
import type { CheckoutLabels } from '../../labels/CheckoutLabels.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { errorText, useLabels } from '../shared/useLabels.js';
import { ElapsedTime } from './ElapsedTime.js';

/** What a session is for, as far as it is known. */
export interface CheckoutItem {
  plan?: string | undefined;
  product?: string | undefined;
  feature?: string | undefined;
}

export interface CheckoutReturnProps extends UseCheckoutReturnOptions {
  /**
   * What was bought, as a buyer knows it: what the button asked for, where this browser remembers it; otherwise `plan`
   * and `product` are the server's UUIDs.
   * @default the plan, feature or product as the button asked for it
   */
  itemLabel?: ((bought: CheckoutItem) => string | undefined) | undefined;
  /** Shown with a cancelled or expired checkout, for a way to choose something else. */
  chooseAnother?: ReactNode;
}

/**
 * Tells a buyer who comes back how the checkout went, as the server has it. Renders nothing to see on any other
 * visit. Put it on the pages that `successUrl` and `cancelUrl` name. States:
 * `[data-status=idle|verifying|complete|cancelled|expired|unconfirmed|forbidden|unknown]`.
 */
export function CheckoutReturn({ itemLabel, chooseAnother, ...options }: CheckoutReturnProps) {
  const labels = useLabels();
  const { status, session, remembered, error, verifyingSince, checkAgain } = useCheckoutReturn(options);
  const asked = remembered?.plan ?? remembered?.feature ?? remembered?.product;
  const bought = asked ? remembered : session;
  const item = (bought && itemLabel?.(bought)) ?? asked;
  const [title, text] = texts(status, labels, item);
  return (
    <div className="fc-return" data-status={status}>
      {/* Always there, or screen readers miss what it says. */}
      <div className="fc-return-message" role="status">
        {title && <p className="fc-return-title">{title}</p>}
        {(error || text) && (
          <p className="fc-return-text">
            {error && status === 'unconfirmed' ? errorText(labels, error) : text}
          </p>
        )}
      </div>
      {verifyingSince !== undefined && <ElapsedTime since={verifyingSince} />}
      {status === 'cancelled' && session && <ResumeLink session={session} />}
      {(status === 'cancelled' || status === 'expired') && chooseAnother}
      {(status === 'unconfirmed' || status === 'forbidden') && (
        <button type="button" className="fc-button" onClick={checkAgain}>
          {labels.checkAgain}
        </button>
      )}
    </div>
  );
}

function texts(
  status: CheckoutReturnState['status'],
  labels: CheckoutLabels,
  item: string | undefined,
): [title?: string, text?: string] {
  switch (status) {
    case 'idle':
      return [];
    case 'verifying':
      return [labels.returnVerifying(item)];
    case 'complete':
      return [labels.returnComplete(item), labels.returnCompleteText];
    case 'cancelled':
      return [labels.returnCancelled(item), labels.returnCancelledText];
    case 'expired':
      return [labels.returnExpired(item), labels.returnExpiredText];
    case 'unconfirmed':
      return [labels.returnUnconfirmed(item), labels.returnUnconfirmedText];
    case 'forbidden':
      return [labels.returnForbidden(item), labels.returnForbiddenText];
    case 'unknown':
      return [labels.returnUnknown, labels.returnUnknownText];
  }
}
