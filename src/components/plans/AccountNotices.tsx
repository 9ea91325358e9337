'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import { hasPortal } from '../../model/customerPortal.js';
import type { HeldSubscription, Subscriptions } from '../../model/plans/summarizeSubscriptions.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import { planTitle } from './planTitle.js';

/** What an account has to do something about: two plans that are both charged for, and an open payment. */
export function AccountNotices({ subscriptions }: { subscriptions: Subscriptions }) {
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const { pastDue, duplicates } = subscriptions;
  const titleOf = (held: HeldSubscription) => planTitle(held.plan, labels, locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      {duplicates.length > 0 && (
        <PortalNotice
          text={labels.duplicatePlans(list.format(duplicates.map(titleOf)))}
          action={labels.managePlan}
        />
      )}
      {pastDue && <PortalNotice text={labels.pastDue(titleOf(pastDue))} action={labels.fixPayment} />}
    </>
  );
}

/** A problem and the way to the customer portal. */
function PortalNotice({ text, action }: { text: string; action: string }) {
  const { transport } = useCheckoutContext('AccountNotices').source;
  const labels = useLabels(planActionLabelsEn);
  const canManage = hasPortal(transport);
  return (
    <div className="fc-pricing-message" data-kind="warning">
      <p className="fc-pricing-message-text">
        {text} {!canManage && labels.changeElsewhere}
      </p>
      {canManage && <CustomerPortalButton>{action}</CustomerPortalButton>}
    </div>
  );
}
