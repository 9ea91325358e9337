'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { currentPlanLabelsEn } from '../../labels/en/currentPlanLabelsEn.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import { hasPortal } from '../../model/customerPortal.js';
import { canChangePlan } from '../../model/plans/canChangePlan.js';
import { hasPaymentProblem, isInForce } from '../../model/plans/subscriptionStates.js';
import type { HeldSubscription, Subscriptions } from '../../model/plans/summarizeSubscriptions.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import { describePrice } from './describePrice.js';
import { heldPlanText } from './heldPlanText.js';
import { PlanPrice } from './PlanPrice.js';
import { useDateText } from './useDateText.js';

interface HeldPlanProps {
  held: HeldSubscription;
  subscriptions: Subscriptions;
  seats: number | undefined;
  taxNote: string | undefined;
  onAsk: (action: 'cancel' | 'undo') => void;
}

/** The plan that counts, and what can be done about it. */
export function HeldPlan({ held, subscriptions, seats, taxNote, onAsk }: HeldPlanProps) {
  const { transport } = useCheckoutContext('CurrentPlanCard').source;
  const labels = useLabels(currentPlanLabelsEn);
  const pricingLabels = useLabels(pricingLabelsEn);
  const { locale } = useRegion();
  const dateText = useDateText();
  const { plan, state } = held;
  const { upcoming, duplicates, pastDue } = subscriptions;
  const text = heldPlanText(held, upcoming, { labels, locale, dateText });
  const canCancel = canChangePlan(transport) && isInForce(held) && upcoming?.kind !== 'cancel';
  const badges: { [state: string]: string } = {
    active: labels.planActive,
    trialing: labels.planTrialing,
    pending: labels.planPending,
  };
  const badge = hasPaymentProblem(held)
    ? labels.planPastDue
    : (badges[state] ?? labels.planUnknownState(state));
  return (
    <>
      <div className="fc-plan-head">
        <p className="fc-plan-title">
          <bdi>{plan?.title ?? labels.unknownPlan}</bdi>
        </p>
        {badge && (
          <span className="fc-badge" data-status={isInForce(held) ? 'complete' : 'open'}>
            {badge}
          </span>
        )}
      </div>
      {plan && <PlanPrice price={describePrice(plan, pricingLabels, locale, seats)} taxNote={taxNote} />}
      {text && <p className="fc-muted">{text}</p>}
      <div className="fc-plan-actions">
        {upcoming && canChangePlan(transport) && (
          <button type="button" className="fc-button" onClick={() => onAsk('undo')}>
            {labels.undoScheduled}
          </button>
        )}
        {hasPortal(transport) && !pastDue && duplicates.length === 0 && (
          <CustomerPortalButton>{labels.managePlan}</CustomerPortalButton>
        )}
        {canCancel && (
          <button type="button" className="fc-button" onClick={() => onAsk('cancel')}>
            {labels.cancelPlan}
          </button>
        )}
      </div>
    </>
  );
}
