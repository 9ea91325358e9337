'use client';

import { forwardRef, useState } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import { ShareContext } from '../shared/ShareContext.js';
import { useKeepFocus } from '../shared/useKeepFocus.js';
import { FreePlanCard } from './FreePlanCard.js';
import { IntervalSwitch } from './IntervalSwitch.js';
import { PlanCard } from './PlanCard.js';
import { PlanComparison } from './PlanComparison.js';
import type { PlanPricingTableProps } from './PlanPricingTableProps.js';
import { PricingMessage } from './PricingMessage.js';
import { PricingSkeleton } from './PricingSkeleton.js';
import { formatPercent, intervalsOf, plansOfInterval, savingOf } from './planIntervals.js';
import { rootPropsOf } from './rootPropsOf.js';
import { usePricing } from './usePricing.js';

/**
 * The server's plans as cards, each with what the account can do with it: subscribe or start a trial by a checkout,
 * resume an open one, or change the plan that it has. An account with a plan is never sent to a checkout of another, and
 * nothing is sold while its subscriptions cannot be read. Sends one request for plans and one for subscriptions. The
 * code of the buttons loads while they are under way. Takes every prop of its root `<div>`. States:
 * `[data-state=loading|signedOut|failed|ready]` on the root, `[data-current]` and `[data-highlight]` on cards.
 */
export const PlanPricingTable = forwardRef<HTMLDivElement, PlanPricingTableProps>(
  function PlanPricingTable(props, ref) {
    const root = useKeepFocus(ref);
    const { locale } = useRegion();
    const labels = useLabels(pricingLabelsEn);
    const { pricing, part, isPending, isFailed, isPartMissing, loadPart, change, setChangeOpen } =
      usePricing(props);
    const { plans, subscriptions, status } = pricing;
    const [own, setOwn] = useState(props.defaultInterval);
    const intervals = intervalsOf(plans);
    const wanted = [props.interval ?? own, subscriptions?.current?.plan?.interval];
    const chosen = wanted.find((one) => one !== undefined && intervals.includes(one)) ?? intervals[0];
    const shown = plansOfInterval(plans, chosen);
    const { freePlan, compare, fallback, className } = props;
    const isEmpty = !isPending && !isFailed && plans.length === 0;

    function choose(interval: string) {
      setOwn(interval);
      props.onIntervalChange?.(interval);
    }

    return (
      <div
        {...rootPropsOf(props)}
        ref={root}
        className={className ? `fc-pricing ${className}` : 'fc-pricing'}
        data-state={status}
      >
        {part && (
          <ShareContext with={part}>
            <part.PricingNotices pricing={pricing} />
          </ShareContext>
        )}
        {isPartMissing && (
          <PricingMessage text={labels.actionsFailed} action={labels.plansRetry} onAction={loadPart} />
        )}
        {isFailed && (
          <PricingMessage text={labels.plansFailed} action={labels.plansRetry} onAction={pricing.refetch} />
        )}
        {isEmpty && !freePlan && <p className="fc-pricing-empty">{labels.plansEmpty}</p>}
        {isPending && (fallback ?? <PricingSkeleton labels={labels} hasSwitch={wanted[0] !== undefined} />)}
        {intervals.length > 1 && (
          <IntervalSwitch
            labels={labels}
            intervals={intervals}
            chosen={chosen}
            savingFor={(interval) => {
              const savings = plans
                .filter((plan) => plan.interval === interval)
                .map((plan) => savingOf(plan, plans));
              return formatPercent(Math.max(0, ...savings), locale);
            }}
            onChoose={choose}
          />
        )}
        {!isPending && (shown.length > 0 || freePlan) && (
          <ul className="fc-pricing-cards">
            {freePlan && <FreePlanCard plan={freePlan} pricing={pricing} part={part} labels={labels} />}
            {shown.map((plan) => (
              <PlanCard key={plan.id} plan={plan} pricing={pricing} part={part} labels={labels} />
            ))}
          </ul>
        )}
        {part && change && (
          <ShareContext with={part}>
            <part.ChangePlanDialog {...change} seats={props.seats} onOpenChange={setChangeOpen} />
          </ShareContext>
        )}
        {compare && shown.length > 0 && <PlanComparison plans={shown} labels={labels} />}
      </div>
    );
  },
);
