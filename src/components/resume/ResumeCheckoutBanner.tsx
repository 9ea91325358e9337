'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { vetCheckoutUrl } from '../../browser/vetCheckoutUrl.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useDismissedCheckout } from '../../hooks/useDismissedCheckout.js';
import { useHoldsOtherPlan } from '../../hooks/useHoldsOtherPlan.js';
import { useIsReminderUnwelcome } from '../../hooks/useIsReminderUnwelcome.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useNow } from '../../hooks/useNow.js';
import { useRegion } from '../../hooks/useRegion.js';
import { bannerLabelsEn } from '../../labels/en/bannerLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { formatDuration, untilDurationChanges } from '../shared/formatDuration.js';
import { isolate } from '../shared/isolate.js';
import { useItemName } from '../shared/useItemName.js';
import { useKeepFocus } from '../shared/useKeepFocus.js';
import { ResumeLink } from './ResumeLink.js';
import { unfinishedCheckout } from './unfinishedCheckout.js';

export interface ResumeCheckoutBannerProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * Shows only a checkout for this plan: its id as the server knows it, or the name a button asked for, where this browser
   * remembers it. With `feature` too, it shows a checkout for either.
   * @default any checkout
   */
  plan?: string | undefined;
  /** Shows only a checkout for this feature: the id of its product, or the name a button asked for. */
  feature?: string | undefined;
  /** Shows only a checkout for this product: its id as the server has it, or the name a button asked for. */
  product?: string | undefined;
  /**
   * Whether it leaves out a checkout for a plan while the account has another one. `false` is for apps that sell several
   * plans at once.
   * @default true
   */
  guard?: boolean | undefined;
  /**
   * Returns what was started, in words that the buyer knows. Servers send only a UUID, and before v0.8.19 nothing.
   * @default the name the button asked for, where this browser remembers it; otherwise left out
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
}

const none: readonly CheckoutSession[] = [];

/**
 * Reminds a buyer of the newest unfinished checkout: open, and payable for at least five more minutes. It disappears
 * below that, and for good once dismissed. Where the page has read the account's subscriptions, it leaves out what would
 * add a plan to another that the account has. It shares its request with the history, and renders nothing on a server.
 * Takes every prop of its root `<section>`. States: `[data-state=shown|hidden]`.
 */
export const ResumeCheckoutBanner = forwardRef<HTMLElement, ResumeCheckoutBannerProps>(
  function ResumeCheckoutBanner(
    { plan, feature, product, guard = true, itemLabel, className, 'aria-label': name, ...rest },
    ref,
  ) {
    const { effects, source } = useCheckoutContext('ResumeCheckoutBanner');
    const { locale } = useRegion();
    const isReminderUnwelcome = useIsReminderUnwelcome();
    const holdsOtherPlan = useHoldsOtherPlan();
    const labels = useLabels(bannerLabelsEn);
    const itemName = useItemName(itemLabel);
    const { data: sessions = none } = useCheckouts({ throwOnError: false });
    const recall = (session: CheckoutSession) =>
      recallCheckout(source.scope, { id: session.id, ref: sessionRef(session) });
    const find = (moment: number) => unfinishedCheckout(sessions, moment, { plan, feature, product }, recall);
    const now = useNow((moment) => {
      const left = timeLeft(find(moment), moment);
      return left === undefined ? undefined : moment + untilDurationChanges(left);
    });
    const found = now === undefined ? undefined : find(now);
    const { dismissed, dismiss } = useDismissedCheckout(found);
    const root = useKeepFocus(ref, now !== undefined);
    if (now === undefined) return null;

    const session =
      found &&
      !dismissed &&
      !isReminderUnwelcome &&
      !(guard && holdsOtherPlan(found)) &&
      isSafe(found, effects.checkoutOrigins)
        ? found
        : undefined;
    const left = timeLeft(session, now);
    const item = session && isolate(itemName(session), locale);

    return (
      <section
        {...rest}
        ref={root}
        className={className ? `fc-banner ${className}` : 'fc-banner'}
        data-state={session ? 'shown' : 'hidden'}
        // A section without a name is no landmark, and an empty one must not be.
        aria-label={session && (name ?? labels.banner)}
      >
        <div className="fc-banner-message">
          {/* Always rendered: screen readers announce only what changes inside an existing live region. The time
              left stays outside, or it would be announced every minute. */}
          <p className="fc-strong" role="status">
            {session ? labels.bannerTitle(item) : ''}
          </p>
          {left !== undefined && (
            <p className="fc-banner-text">{labels.bannerLeft(formatDuration(left, locale))}</p>
          )}
        </div>
        {session && (
          <div className="fc-banner-actions">
            <ResumeLink session={session} />
            <button type="button" className="fc-button" onClick={dismiss}>
              {labels.dismiss}
            </button>
          </div>
        )}
      </section>
    );
  },
);

function timeLeft(session: CheckoutSession | undefined, now: number): number | undefined {
  return session?.expireAt && session.expireAt.getTime() - now;
}

function isSafe({ checkoutUrl }: CheckoutSession, origins: readonly string[] | undefined): boolean {
  try {
    return Boolean(vetCheckoutUrl(checkoutUrl, origins));
  } catch {
    return false;
  }
}
