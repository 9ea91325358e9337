'use client';

import { type ComponentPropsWithoutRef, forwardRef, useEffect } from 'react';
import type { PlanChanged } from '../../checkout/change/PlanChange.js';
import { useLabels } from '../../hooks/useLabels.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { DialogFrame } from '../shared/DialogFrame.js';
import { ChangePlanBody } from './ChangePlanBody.js';

interface ChangePlanFrameProps extends ComponentPropsWithoutRef<'div'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  container?: HTMLElement | null | undefined;
  action: 'change' | 'cancel' | 'undo';
  plan: Plan | undefined;
  subscription: HeldSubscription | undefined;
  /** Whether the subscription is being read. */
  isLoading: boolean;
  seats: number | undefined;
  onChanged: ((changed: PlanChanged) => void) | undefined;
  /** Called when the dialog is gone. */
  onClosed: () => void;
}

/** The dialog around a change of plan. */
export const ChangePlanFrame = forwardRef<HTMLDivElement, ChangePlanFrameProps>(function ChangePlanFrame(
  { action, plan, subscription, isLoading, seats, onChanged, onClosed, ...frame },
  ref,
) {
  const labels = useLabels(changePlanLabelsEn);
  const { plansLoading } = useLabels(pricingLabelsEn);
  const from = subscription?.plan?.title ?? labels.unknownPlan;
  const heading = {
    change: labels.changeTitle(plan?.title ?? ''),
    cancel: labels.cancelTitle(from),
    undo: labels.undoTitle,
  }[action];
  return (
    <DialogFrame {...frame} ref={ref} heading={heading} closeText={labels.closeDialog}>
      <WhenGone run={onClosed} />
      {subscription ? (
        <ChangePlanBody
          action={action}
          plan={plan}
          subscription={subscription}
          seats={seats}
          onChanged={onChanged}
          onClose={() => frame.onOpenChange(false)}
        />
      ) : (
        <div className="fc-dialog-body">
          <p className="fc-change-text" role="status">
            {isLoading ? plansLoading : labels.changeUnsupported}
          </p>
        </div>
      )}
    </DialogFrame>
  );
});

/** The content stays while the dialog fades out. */
function WhenGone({ run }: { run: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is removed.
  useEffect(() => run, []);
  return null;
}
