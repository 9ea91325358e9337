'use client';

import type { ReactNode } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useIsVerifying } from '../../hooks/useIsVerifying.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useNow } from '../../hooks/useNow.js';
import { useRegion } from '../../hooks/useRegion.js';
import { useResume } from '../../hooks/useResume.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { Plan } from '../../model/plans/Plan.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { unfinishedCheckout } from '../resume/unfinishedCheckout.js';
import { formatDuration, untilDurationChanges } from '../shared/formatDuration.js';

interface ResumePlanProps {
  plan: Plan;
  target: CheckoutTarget | undefined;
  /** Shown where nothing can be resumed. */
  children: ReactNode;
}

const none: readonly CheckoutSession[] = [];

/** The link to an open checkout of the plan, with the time left. Otherwise its children. */
export function ResumePlan({ plan, target, children }: ResumePlanProps) {
  const { scope } = useCheckoutContext('ResumePlan').source;
  // All cards share the list, also those that appear when another interval is chosen.
  const { data: sessions = none } = useCheckouts({ throwOnError: false, staleTime: 60_000 });
  const recall = (session: CheckoutSession) =>
    recallCheckout(scope, { id: session.id, ref: sessionRef(session) });
  const find = (moment: number) =>
    unfinishedCheckout(sessions, moment, { plan: plan.id }, recall) ??
    unfinishedCheckout(sessions, moment, { plan: plan.name }, recall);
  const leftOf = (session: CheckoutSession | undefined, moment: number) =>
    session?.expireAt && session.expireAt.getTime() - moment;
  const now = useNow((moment) => {
    const left = leftOf(find(moment), moment);
    return left === undefined ? undefined : moment + untilDurationChanges(left);
  });
  const found = now === undefined ? undefined : find(now);
  if (!found || now === undefined) return <>{children}</>;
  return (
    <SafeResume session={found} left={leftOf(found, now) ?? 0} target={target}>
      {children}
    </SafeResume>
  );
}

interface SafeResumeProps {
  session: CheckoutSession;
  left: number;
  target: CheckoutTarget | undefined;
  children: ReactNode;
}

/** Its children too where the address is unsafe, and while the page verifies whether the session has been paid. */
function SafeResume({ session, left, target, children }: SafeResumeProps) {
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const { url } = useResume(session);
  const isVerifying = useIsVerifying(session.id);
  if (!url || isVerifying) return <>{children}</>;
  return (
    <ResumeLink session={session} target={target} text={labels.resumeLeft(formatDuration(left, locale))} />
  );
}
