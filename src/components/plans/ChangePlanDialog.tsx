'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { PlanChanged } from '../../checkout/change/PlanChange.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useScopedState } from '../../hooks/useScopedState.js';
import { useSubscriptions } from '../../hooks/useSubscriptions.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { ShareContext } from '../shared/ShareContext.js';
import { type LaterPart, useLaterPart } from './useLaterPart.js';

/** Besides these, every prop of the dialog's content element, a `<div>`, except its content. */
export interface ChangePlanDialogProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** Whether the dialog is open. You control it. */
  open: boolean;
  /** Called with `false` when the dialog should close. */
  onOpenChange: (open: boolean) => void;
  /**
   * What to do: `change` to `plan`, `cancel` at the end of the period, or `undo` what is scheduled.
   * @default 'change'
   */
  action?: 'change' | 'cancel' | 'undo' | undefined;
  /** The plan to change to. Needed for `change`. */
  plan?: Plan | undefined;
  /** The subscription to change. @default the account's current one */
  subscription?: HeldSubscription | undefined;
  /** How many members the organisation has, for prices per seat. */
  seats?: number | undefined;
  /** Called after a change that the server has accepted. */
  onChanged?: ((changed: PlanChanged) => void) | undefined;
  /**
   * The element to render the dialog into. Pass your own when theme, direction or language are set on a part of the page
   * only.
   * @default document.body
   */
  container?: HTMLElement | null | undefined;
}

type ChangePlanView = typeof import('./changePlanView.js');

const changePlanView: LaterPart<ChangePlanView> = { load: () => import('./changePlanView.js') };

/**
 * Changes the account's plan, cancels it, or takes back what is scheduled. Shows from what to what, when it takes effect,
 * and the next invoice where the server tells. A buyer without a payment method is sent to add one before a change to a
 * plan that costs something, since servers do not look. Frontier v0.8.19 and later, owners only. Its code is loaded when
 * it first opens. `ref`, `className` and all other props go to the dialog's content element, `.fc-dialog`.
 */
export const ChangePlanDialog = forwardRef<HTMLDivElement, ChangePlanDialogProps>(function ChangePlanDialog(
  { action = 'change', plan, subscription, seats, onChanged, ...frame },
  ref,
) {
  const { open } = frame;
  const { scope } = useCheckoutContext('ChangePlanDialog').source;
  const labels = useLabels(pricingLabelsEn);
  const { data, error, refetch } = useSubscriptions({ enabled: open && !subscription });
  const { part, failed, retry } = useLaterPart(changePlanView, open);
  const given = { action, plan, subscription: subscription ?? data?.current };
  // Apps drop them when they close the dialog, and a change that is done changes them. What was asked stays.
  const [asked, setAsked] = useScopedState<typeof given | undefined>(scope, undefined);
  if (open && given.subscription && (!asked || isNamedNow(asked.subscription, given.subscription))) {
    setAsked(given);
  }
  if (!open && asked && !part) setAsked(undefined);
  if (failed && open) {
    return (
      <p className="fc-dialog-failed" role="alert">
        {labels.actionsFailed}{' '}
        <button type="button" className="fc-button" onClick={retry}>
          {labels.plansRetry}
        </button>
      </p>
    );
  }
  if (!part) return null;
  const shown = asked ?? given;
  return (
    <ShareContext with={part}>
      <part.ChangePlanFrame
        {...frame}
        key={scope}
        ref={ref}
        action={shown.action}
        plan={shown.plan}
        subscription={shown.subscription}
        isLoading={!subscription && !data}
        error={data ? null : error}
        onRetry={() => void refetch()}
        seats={seats}
        onChanged={onChanged}
        onClosed={() => setAsked(undefined)}
      />
    </ShareContext>
  );
});

/** Whether the same subscription has got the name of its plan, which is read after it. */
function isNamedNow(before: HeldSubscription | undefined, now: HeldSubscription): boolean {
  return !before?.plan && !!now.plan && before?.id === now.id && before.planId === now.planId;
}
