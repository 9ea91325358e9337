'use client';

import { useQuery } from '@tanstack/react-query';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useScopedState } from '../../hooks/useScopedState.js';
import { useSubscriptions } from '../../hooks/useSubscriptions.js';
import { currentPlanLabelsEn } from '../../labels/en/currentPlanLabelsEn.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { accountsQueryOptions } from '../../query/plans/accountsQueryOptions.js';
import { errorText } from '../shared/errorText.js';
import { useKeepFocus } from '../shared/useKeepFocus.js';
import { AccountNotices } from './AccountNotices.js';
import { ChangePlanDialog } from './ChangePlanDialog.js';
import { HeldPlan } from './HeldPlan.js';
import { PricingMessage } from './PricingMessage.js';

/** Besides these, every prop of the root `<section>`, except its content. */
export interface CurrentPlanCardProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** How many members the organisation has, for prices per seat. */
  seats?: number | undefined;
  /** Shown beside the price, such as "excl. VAT". */
  taxNote?: string | undefined;
  /** The element to render the dialog into. @default document.body */
  container?: HTMLElement | null | undefined;
}

interface Asked {
  action: 'cancel' | 'undo';
  subscription: HeldSubscription;
  open: boolean;
}

/**
 * The plan that the account has: its price, when it renews or its trial ends, what is scheduled and how to take that
 * back, an open payment and the way to pay, Manage (the customer portal) and Cancel. Also a plan that is no longer sold,
 * and a warning where two plans are charged for. Takes every prop of its root `<section>`. States:
 * `[data-state=loading|failed|none|held]`.
 */
export const CurrentPlanCard = forwardRef<HTMLElement, CurrentPlanCardProps>(function CurrentPlanCard(
  { seats, taxNote, container, className, ...rest },
  ref,
) {
  const { source } = useCheckoutContext('CurrentPlanCard');
  const labels = useLabels(currentPlanLabelsEn);
  const titleId = useId();
  const root = useKeepFocus(ref);
  const { data, error, refetch } = useSubscriptions();
  const [asked, setAsked] = useScopedState<Asked | undefined>(source.scope, undefined);
  const held = data?.current;
  // Servers answer for an organisation without an account as for one without a plan.
  const isAccountAsked = !!data && data.all.length === 0 && source.billingId === undefined;
  const { data: accounts } = useQuery(
    { ...accountsQueryOptions(source), enabled: isAccountAsked },
    source.queryClient,
  );
  const hasNoAccount = (isAccountAsked && accounts?.length === 0) || error?.reason === 'no_billing_account';
  const state = held ? 'held' : data || hasNoAccount ? 'none' : error ? 'failed' : 'loading';
  return (
    <section
      aria-labelledby={titleId}
      {...rest}
      ref={root}
      className={className ? `fc-plan ${className}` : 'fc-plan'}
      data-state={state}
      aria-busy={state === 'loading' || undefined}
    >
      <h2 className="fc-plan-heading" id={titleId}>
        {labels.yourPlan}
      </h2>
      {data && <AccountNotices subscriptions={data} />}
      {held && data && (
        <HeldPlan
          held={held}
          subscriptions={data}
          seats={seats}
          taxNote={taxNote}
          onAsk={(action) => setAsked({ action, subscription: held, open: true })}
        />
      )}
      {state === 'none' && <p className="fc-muted">{hasNoAccount ? labels.noAccount : labels.noPlan}</p>}
      {state === 'failed' && error && (
        <PricingMessage
          text={`${labels.planFailed} ${errorText(labels, error)}`}
          action={labels.planRetry}
          onAction={() => void refetch()}
        />
      )}
      {state === 'loading' && <PlanSkeleton text={labels.planLoading} />}
      {asked && (
        <ChangePlanDialog
          {...asked}
          seats={seats}
          container={container}
          onOpenChange={(open) => setAsked({ ...asked, open })}
        />
      )}
    </section>
  );
});

function PlanSkeleton({ text }: { text: string }) {
  return (
    <>
      <p className="fc-hidden" role="status">
        {text}
      </p>
      <span className="fc-pricing-bone" data-size="title" aria-hidden="true" />
      <span className="fc-pricing-bone" data-size="price" aria-hidden="true" />
      <span className="fc-pricing-bone" data-size="line" aria-hidden="true" />
    </>
  );
}
