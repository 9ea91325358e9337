'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import { errorText } from '../shared/errorText.js';
import type { Pricing } from './Pricing.js';

/** What concerns the account as a whole: an open payment, two plans, a plan that is gone, an unread subscription. */
export function PricingNotices({ pricing }: { pricing: Pricing }) {
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const { status, error, subscriptions, plans } = pricing;
  if (status === 'failed' && error) {
    const isKnown = ['not_found', 'permission_denied', 'unsupported'].includes(error.code) || error.reason;
    return (
      <div className="fc-pricing-message" data-kind="failure" role="alert">
        <p className="fc-pricing-message-text">
          {labels.subscriptionsFailed} {isKnown && errorText(labels, error)}
        </p>
        <button type="button" className="fc-button" onClick={pricing.refetch}>
          {labels.subscriptionsRetry}
        </button>
      </div>
    );
  }
  if (!subscriptions) return null;
  const { current, pastDue, duplicates } = subscriptions;
  const titleOf = (held: HeldSubscription) => held.plan?.title ?? labels.unknownPlan;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const isElsewhere = current && !plans.some(({ id }) => id === current.planId);
  return (
    <>
      {duplicates.length > 0 && (
        <PortalNotice
          text={labels.duplicatePlans(list.format(duplicates.map(titleOf)))}
          action={labels.managePlan}
        />
      )}
      {pastDue && <PortalNotice text={labels.pastDue(titleOf(pastDue))} action={labels.fixPayment} />}
      {isElsewhere && duplicates.length === 0 && !pastDue && (
        <div className="fc-pricing-message">
          <p className="fc-pricing-message-text">{labels.retiredPlan(titleOf(current))}</p>
        </div>
      )}
    </>
  );
}

/** A problem and the way to the customer portal. The first servers have none. */
function PortalNotice({ text, action }: { text: string; action: string }) {
  const { transport } = useCheckoutContext('PricingNotices').source;
  const labels = useLabels(planActionLabelsEn);
  const hasPortal = transport.sells !== 'features';
  return (
    <div className="fc-pricing-message" data-kind="warning">
      <p className="fc-pricing-message-text">
        {text} {!hasPortal && labels.changeElsewhere}
      </p>
      {hasPortal && <CustomerPortalButton>{action}</CustomerPortalButton>}
    </div>
  );
}
