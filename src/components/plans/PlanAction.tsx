'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { PlanOffer, PlanUnavailableReason } from '../../model/plans/planOffer.js';
import { PlanCheckoutButton } from '../buttons/PlanCheckoutButton.js';
import { ChangeAction } from './ChangeAction.js';
import type { PriceText } from './describePrice.js';
import { heldPlanText } from './heldPlanText.js';
import type { Pricing } from './Pricing.js';
import { planTitle } from './planTitle.js';
import { SoldPlan } from './SoldPlan.js';
import { useDateText } from './useDateText.js';

/** An offer that changes the account's plan. */
type ChangeOffer = Extract<PlanOffer, { kind: 'upgrade' | 'downgrade' | 'switchInterval' | 'change' }>;

interface PlanActionProps {
  plan: Plan;
  offer: PlanOffer;
  price: PriceText;
  pricing: Pricing;
  /** Id of the plan's title, which describes the button. */
  titleId: string;
}

/** What the account can do with a plan: a button, or a text. */
export function PlanAction({ plan, offer, price, pricing, titleId }: PlanActionProps) {
  const { transport } = useCheckoutContext('PlanAction').source;
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const dateText = useDateText();
  const { current, upcoming, duplicates } = pricing.subscriptions ?? { duplicates: [] };
  const text = (words: string) => (words ? <p className="fc-pricing-text">{words}</p> : '');

  switch (offer.kind) {
    case 'current': {
      // What is scheduled is known of one subscription only.
      const isCounting = offer.subscription.id === current?.id;
      return text(
        heldPlanText(offer.subscription, isCounting ? upcoming : undefined, { labels, locale, dateText }),
      );
    }
    case 'trialing': {
      const { successUrl, cancelUrl, target } = pricing.props;
      const isCounting = offer.subscription.id === current?.id;
      const until = text(
        heldPlanText(offer.subscription, isCounting ? upcoming : undefined, { labels, locale, dateText }),
      );
      // The first servers do not know how to skip a trial, and a second live plan is no way to end one.
      if (transport.sells === 'features' || duplicates.length > 0) return until;
      return (
        <>
          <PlanCheckoutButton
            plan={plan.id}
            skipTrial
            successUrl={successUrl}
            cancelUrl={cancelUrl}
            target={target}
            aria-describedby={titleId}
          >
            {labels.subscribeNow}
          </PlanCheckoutButton>
          {until}
        </>
      );
    }
    case 'scheduled':
      return text(labels.startsOn(dateText(offer.effectiveAt)));
    case 'subscribe':
    case 'trial':
      return <SoldPlan plan={plan} offer={offer} price={price} pricing={pricing} titleId={titleId} />;
    case 'unavailable': {
      const isSettingUp = current?.planId === plan.id && current.state === 'pending';
      return text(isSettingUp ? labels.beingSetUp : reasonText(offer.reason, labels));
    }
    default:
      // Which of the two to change is not for us to guess.
      if (duplicates.length > 0) return text(labels.notChangeable);
      return (
        <ChangeAction
          plan={plan}
          change={offer}
          pricing={pricing}
          titleId={titleId}
          text={changeText(offer, plan, { labels, locale })}
        />
      );
  }
}

function changeText(
  { kind }: ChangeOffer,
  plan: Plan,
  { labels, locale }: { labels: typeof planActionLabelsEn; locale: string },
): string {
  const title = planTitle(plan, labels, locale);
  switch (kind) {
    case 'upgrade':
      return labels.upgrade(title);
    case 'downgrade':
      return labels.downgrade(title);
    case 'switchInterval':
      return labels.switchTo(plan.interval);
    case 'change':
      return labels.changeTo(title);
  }
}

function reasonText(reason: PlanUnavailableReason, labels: typeof planActionLabelsEn): string {
  return {
    plan_inactive: labels.planInactive,
    seat_limit: labels.seatLimitReached,
    payment_problem: labels.paymentFirst,
    not_changeable: labels.notChangeable,
  }[reason];
}
