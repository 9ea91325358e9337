'use client';

import { useId, useState } from 'react';
import { currentHref } from '../../browser/location.js';
import type { PlanChange, PlanChanged } from '../../checkout/change/PlanChange.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useChangePlan } from '../../hooks/useChangePlan.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import { hasPortal } from '../../model/customerPortal.js';
import type { Plan } from '../../model/plans/Plan.js';
import { isFreePlan } from '../../model/plans/planTotal.js';
import { isInForce } from '../../model/plans/subscriptionStates.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { PaymentMethodButton } from '../buttons/PaymentMethodButton.js';
import { ChangeFailure } from './ChangeFailure.js';
import { ChangeSummary } from './ChangeSummary.js';
import { ChangeWhen } from './ChangeWhen.js';
import { changeDoneText } from './changeDoneText.js';
import { UpcomingInvoiceNote } from './UpcomingInvoiceNote.js';
import { useDateText } from './useDateText.js';
import { usePaymentCheck } from './usePaymentCheck.js';

interface ChangePlanBodyProps {
  action: 'change' | 'cancel' | 'undo';
  plan: Plan | undefined;
  subscription: HeldSubscription;
  seats: number | undefined;
  onChanged: ((changed: PlanChanged) => void) | undefined;
  onClose: () => void;
}

/** What changes, when, and the button that does it. Afterwards what is true now, or why it failed. */
export function ChangePlanBody({
  action,
  plan,
  subscription,
  seats,
  onChanged,
  onClose,
}: ChangePlanBodyProps) {
  const { transport } = useCheckoutContext('ChangePlanDialog').source;
  const labels = useLabels(changePlanLabelsEn);
  const { locale } = useRegion();
  const dateText = useDateText();
  const textId = useId();
  const { change, isSupported, isPending, error, data } = useChangePlan({ onChanged });
  const [chosen, setNow] = useState<boolean>();
  const isNow = chosen ?? isSureUpgrade(subscription, plan);
  const isChange = action === 'change';
  const isDone = data !== undefined;
  const check = usePaymentCheck(isChange && !!plan && !isFreePlan(plan) && !isDone);
  // The server refuses to change what is not in force.
  const isPossible = isSupported && (!isChange || (!!plan && isInForce(subscription)));
  const isReady = isPossible && check.status === 'ok';

  function handleConfirm() {
    if (isDone) return onClose();
    if (isPending || !isReady) return;
    const subscriptionId = subscription.id;
    const asked: PlanChange =
      isChange && plan
        ? { kind: 'change', subscriptionId, planId: plan.id, immediate: isNow }
        : { kind: action === 'undo' ? 'undo' : 'cancel', subscriptionId };
    void change(asked);
  }

  const confirmText = {
    change: labels.confirmChange,
    cancel: labels.confirmCancel,
    undo: labels.confirmUndo,
  };
  return (
    <>
      <div className="fc-dialog-body" data-action={action}>
        <ChangeSummary action={action} plan={plan} subscription={subscription} seats={seats} />
        {isChange && isPossible && !isDone && (
          <ChangeWhen subscription={subscription} isNow={isNow} onChange={setNow} isLocked={isPending} />
        )}
        {isChange && isPossible && !isDone && <UpcomingInvoiceNote />}
        {!isPossible && (
          <p className="fc-change-text">
            {labels.changeUnsupported} {!hasPortal(transport) && labels.changeElsewhere}
          </p>
        )}
        {isPossible && check.status === 'missing' && (
          <div className="fc-change-payment">
            <p className="fc-change-text">{labels.needsPaymentMethod}</p>
            <PaymentMethodButton successUrl={currentHref()} cancelUrl={currentHref()}>
              {labels.addPaymentMethod}
            </PaymentMethodButton>
          </div>
        )}
        {/* Always rendered: screen readers announce only what changes inside an existing live region. */}
        <p className="fc-change-status" role="status" id={textId} data-done={isDone || undefined}>
          {isPending
            ? labels.changeSending
            : data
              ? changeDoneText({ action, plan, subscription, changed: data, labels, locale, dateText })
              : check.status === 'reading' && isPossible
                ? labels.paymentMethodsLoading
                : ''}
        </p>
        <ChangeFailure error={error ?? check.error} onRetry={error ? undefined : check.retry} />
      </div>
      <div className="fc-change-footer">
        {!isDone && (
          <button type="button" className="fc-button" onClick={onClose}>
            {labels.keepPlan}
          </button>
        )}
        {(isReady || isDone || check.status === 'reading') && isPossible && (
          <button
            type="button"
            className="fc-checkout-button"
            data-state={isPending ? 'busy' : 'idle'}
            aria-disabled={isPending || (!isReady && !isDone) || undefined}
            aria-describedby={textId}
            onClick={handleConfirm}
          >
            {isDone ? labels.dialogDone : confirmText[action]}
          </button>
        )}
      </div>
    </>
  );
}

/**
 * Whether the operator ranks the target higher. A guess by price must not charge anybody at once, nor end a trial that
 * has been promised.
 */
function isSureUpgrade({ plan: from, state }: HeldSubscription, to: Plan | undefined): boolean {
  if (state === 'trialing') return false;
  return from?.weight !== undefined && to?.weight !== undefined && to.weight > from.weight;
}
