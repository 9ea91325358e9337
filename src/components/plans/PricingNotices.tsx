'use client';

import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import { errorText } from '../shared/errorText.js';
import { AccountNotices } from './AccountNotices.js';
import type { Pricing } from './Pricing.js';
import { PricingMessage } from './PricingMessage.js';
import { planTitle } from './planTitle.js';

/** What concerns the account as a whole: an open payment, two plans, a plan that is gone, an unread subscription. */
export function PricingNotices({ pricing }: { pricing: Pricing }) {
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const { status, error, subscriptions, plans } = pricing;
  if (status === 'failed' && error) {
    const isKnown = ['not_found', 'permission_denied', 'unsupported'].includes(error.code) || error.reason;
    return (
      <PricingMessage
        text={[labels.subscriptionsFailed, isKnown && errorText(labels, error)].filter(Boolean).join(' ')}
        action={labels.subscriptionsRetry}
        onAction={pricing.refetch}
      />
    );
  }
  if (!subscriptions) return null;
  const { current, pastDue, duplicates } = subscriptions;
  const isElsewhere = current && !plans.some(({ id }) => id === current.planId);
  return (
    <>
      <AccountNotices subscriptions={subscriptions} />
      {isElsewhere && duplicates.length === 0 && !pastDue && (
        <div className="fc-pricing-message">
          <p className="fc-pricing-message-text">
            {labels.retiredPlan(planTitle(current.plan, labels, locale))}
          </p>
        </div>
      )}
    </>
  );
}
