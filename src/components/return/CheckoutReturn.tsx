'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode, useState } from 'react';
import { pendingArrival } from '../../checkout/return/arrivals.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { type UseCheckoutReturnOptions, useCheckoutReturn } from '../../hooks/useCheckoutReturn.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useMounted } from '../../hooks/useMounted.js';
import { useRegion } from '../../hooks/useRegion.js';
import { paymentPageLabelsEn } from '../../labels/en/paymentPageLabelsEn.js';
import { returnLabelsEn } from '../../labels/en/returnLabelsEn.js';
import { OfferLink } from '../resume/OfferLink.js';
import { errorText } from '../shared/errorText.js';
import { isolate } from '../shared/isolate.js';
import { ElapsedTime } from './ElapsedTime.js';
import { ReturnIcon } from './ReturnIcon.js';
import { returnTexts, setupTexts } from './returnTexts.js';
import { StartAgain } from './StartAgain.js';

/** What a checkout is for, as far as it is known. */
export interface CheckoutItem {
  plan?: string | undefined;
  product?: string | undefined;
  feature?: string | undefined;
}

export interface CheckoutReturnProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    UseCheckoutReturnOptions {
  /**
   * Returns what was bought, in words that the buyer knows. It gets what the button asked for, where this browser
   * remembers it. Otherwise `plan` and `product` are the server's UUIDs.
   * @default the plan, feature or product as the button asked for it
   */
  itemLabel?: ((bought: CheckoutItem) => string | undefined) | undefined;
  /** Shown with a cancelled or expired checkout, for a way to choose something else. */
  chooseAnother?: ReactNode;
}

/**
 * Shows a buyer who comes back how the checkout went, as the server reports it. Put it on the pages that `successUrl`
 * and `cancelUrl` name; on any other visit, and once the buyer dismisses it, nothing is visible. Takes every prop of its
 * root `<div>`. States:
 * `[data-status=idle|verifying|complete|cancelled|expired|unconfirmed|forbidden|unknown]`.
 */
export const CheckoutReturn = forwardRef<HTMLDivElement, CheckoutReturnProps>(function CheckoutReturn(
  { itemLabel, chooseAnother, confirm, invalidate, onComplete, onCancelled, onExpired, className, ...rest },
  ref,
) {
  const labels = useLabels(returnLabelsEn);
  const { resume } = useLabels(paymentPageLabelsEn);
  // All of them, or the missing one would end up on the <div>.
  const options = { confirm, invalidate, onComplete, onCancelled, onExpired } satisfies Record<
    keyof UseCheckoutReturnOptions,
    unknown
  >;
  const { status, session, remembered, error, verifyingSince, checkAgain } = useCheckoutReturn(options);
  const { source, historyUrl } = useCheckoutContext('CheckoutReturn');
  const { locale } = useRegion();
  const mounted = useMounted();
  const [dismissed, setDismissed] = useState<string>();
  const shown = `${status} ${session?.id}`;
  const isDismissed = dismissed === shown;
  const isOver = !isDismissed && status !== 'idle' && status !== 'verifying';
  // The room that the notice will need, before the server is asked.
  const isExpected = mounted && status === 'idle' && pendingArrival(source.scope) !== undefined;
  const asked = remembered?.plan ?? remembered?.feature ?? remembered?.product;
  const bought = asked ? remembered : session;
  const item = isolate((bought && itemLabel?.(bought)) ?? asked, locale);
  const isSetup = remembered?.setup === 'paymentMethod';
  const [title, text] =
    (isSetup && setupTexts(status, labels)) ||
    returnTexts(status, labels, item, confirm !== undefined, bought?.plan !== undefined);

  function keepFocus(event: MouseEvent<HTMLButtonElement>) {
    // The button is removed next. The notice keeps the focus.
    event.currentTarget.closest<HTMLElement>('.fc-return')?.focus();
  }

  return (
    <div
      tabIndex={-1}
      {...rest}
      ref={ref}
      className={className ? `fc-return ${className}` : 'fc-return'}
      data-status={isDismissed ? 'idle' : status}
      data-expected={isExpected || undefined}
    >
      {!isDismissed && <ReturnIcon status={status} />}
      {/* Always rendered: screen readers announce only what changes inside an existing live region. */}
      <div className="fc-return-message" role="status">
        {!isDismissed && title && <p className="fc-strong">{title}</p>}
        {!isDismissed && (error || text) && (
          <p className="fc-return-text">
            {error && status === 'unconfirmed' ? errorText(labels, error) : text}
          </p>
        )}
      </div>
      {verifyingSince !== undefined && <ElapsedTime since={verifyingSince} />}
      {isOver && (
        <div className="fc-return-actions">
          {status === 'cancelled' && <OfferLink session={session} text={resume} />}
          {status === 'expired' && <StartAgain session={session} remembered={remembered} />}
          {(status === 'cancelled' || status === 'expired') && chooseAnother}
          {(status === 'unconfirmed' || status === 'forbidden') && (
            <button
              type="button"
              className="fc-button"
              onClick={(event) => {
                keepFocus(event);
                checkAgain();
              }}
            >
              {labels.checkAgain}
            </button>
          )}
          {status === 'unknown' && historyUrl && (
            <a className="fc-resume" href={historyUrl}>
              <span className="fc-resume-text">{labels.goToHistory}</span>
            </a>
          )}
        </div>
      )}
      {isOver && (
        <button
          type="button"
          className="fc-icon-button fc-return-dismiss"
          aria-label={labels.returnDismiss}
          title={labels.returnDismiss}
          onClick={(event) => {
            keepFocus(event);
            setDismissed(shown);
          }}
        />
      )}
    </div>
  );
});
