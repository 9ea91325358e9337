'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from 'react';
import type { CheckoutReturnState } from '../../checkout/return/CheckoutReturnState.js';
import { type UseCheckoutReturnOptions, useCheckoutReturn } from '../../hooks/useCheckoutReturn.js';
import { useLabels } from '../../hooks/useLabels.js';
import { returnLabelsEn } from '../../labels/en/returnLabelsEn.js';
import type { ReturnLabels } from '../../labels/ReturnLabels.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { errorText } from '../shared/errorText.js';
import { ElapsedTime } from './ElapsedTime.js';

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
 * and `cancelUrl` name; on any other visit nothing is visible. Takes every prop of its root `<div>`. States:
 * `[data-status=idle|verifying|complete|cancelled|expired|unconfirmed|forbidden|unknown]`.
 */
export const CheckoutReturn = forwardRef<HTMLDivElement, CheckoutReturnProps>(function CheckoutReturn(
  { itemLabel, chooseAnother, confirm, invalidate, onComplete, onCancelled, onExpired, className, ...rest },
  ref,
) {
  const labels = useLabels(returnLabelsEn);
  // All of them, or the missing one would end up on the <div>.
  const options = { confirm, invalidate, onComplete, onCancelled, onExpired } satisfies Record<
    keyof UseCheckoutReturnOptions,
    unknown
  >;
  const { status, session, remembered, error, verifyingSince, checkAgain } = useCheckoutReturn(options);
  const asked = remembered?.plan ?? remembered?.feature ?? remembered?.product;
  const bought = asked ? remembered : session;
  const item = (bought && itemLabel?.(bought)) ?? asked;
  const isSetup = remembered?.setup === 'paymentMethod';
  const [title, text] = (isSetup && setupTexts(status, labels)) || texts(status, labels, item);
  function handleCheckAgain(event: MouseEvent<HTMLButtonElement>) {
    // The button is removed next. The notice keeps the focus.
    event.currentTarget.closest<HTMLElement>('.fc-return')?.focus();
    checkAgain();
  }

  return (
    <div
      tabIndex={-1}
      {...rest}
      ref={ref}
      className={className ? `fc-return ${className}` : 'fc-return'}
      data-status={status}
    >
      {/* Always rendered: screen readers announce only what changes inside an existing live region. */}
      <div className="fc-return-message" role="status">
        {title && <p className="fc-return-title">{title}</p>}
        {(error || text) && (
          <p className="fc-return-text">
            {error && status === 'unconfirmed' ? errorText(labels, error) : text}
          </p>
        )}
      </div>
      {verifyingSince !== undefined && <ElapsedTime since={verifyingSince} />}
      {status === 'cancelled' && <ResumeLink session={session} />}
      {(status === 'cancelled' || status === 'expired') && chooseAnother}
      {(status === 'unconfirmed' || status === 'forbidden') && (
        <button type="button" className="fc-button" onClick={handleCheckAgain}>
          {labels.checkAgain}
        </button>
      )}
    </div>
  );
});

/** The texts that differ where a payment method is stored and nothing is paid. */
function setupTexts(
  status: CheckoutReturnState['status'],
  labels: ReturnLabels,
): [title: string, text: string] | undefined {
  switch (status) {
    case 'complete':
      return [labels.returnSetupComplete, labels.returnSetupCompleteText];
    case 'cancelled':
      return [labels.returnSetupCancelled, labels.returnCancelledText];
    case 'expired':
      return [labels.returnSetupExpired, labels.returnSetupExpiredText];
    case 'unconfirmed':
      return [labels.returnUnconfirmed(undefined), labels.returnSetupUnconfirmedText];
    default:
      return undefined;
  }
}

function texts(
  status: CheckoutReturnState['status'],
  labels: ReturnLabels,
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
