'use client';

import { type ComponentPropsWithoutRef, forwardRef, useEffect } from 'react';
import type { PlanChanged } from '../../checkout/change/PlanChange.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { DialogFrame } from '../shared/DialogFrame.js';
import { isolate } from '../shared/isolate.js';
import { ChangeFailure } from './ChangeFailure.js';
import { ChangePlanBody } from './ChangePlanBody.js';
import { planTitle } from './planTitle.js';

interface ChangePlanFrameProps extends ComponentPropsWithoutRef<'div'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  container?: HTMLElement | null | undefined;
  action: 'change' | 'cancel' | 'undo';
  plan: Plan | undefined;
  subscription: HeldSubscription | undefined;
  /** Whether the subscription is being read. */
  isLoading: boolean;
  /** Why it could not be read. */
  error: CheckoutError | null;
  onRetry: () => void;
  seats: number | undefined;
  onChanged: ((changed: PlanChanged) => void) | undefined;
  /** Called when the dialog is gone. */
  onClosed: () => void;
}

/** The dialog around a change of plan. */
export const ChangePlanFrame = forwardRef<HTMLDivElement, ChangePlanFrameProps>(function ChangePlanFrame(
  { action, plan, subscription, isLoading, error, onRetry, seats, onChanged, onClosed, ...frame },
  ref,
) {
  const labels = useLabels(changePlanLabelsEn);
  const { plansLoading } = useLabels(pricingLabelsEn);
  const { locale } = useRegion();
  const heading = {
    change: labels.changeTitle(isolate(plan?.title ?? '', locale)),
    cancel: labels.cancelTitle(planTitle(subscription?.plan, labels, locale)),
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
            {!error && (isLoading ? plansLoading : labels.changeUnsupported)}
          </p>
          <ChangeFailure error={error} onRetry={onRetry} />
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
