'use client';

import { useRef } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { vetCheckoutUrl } from '../../browser/vetCheckoutUrl.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useDismissedCheckout } from '../../hooks/useDismissedCheckout.js';
import { useIsReminderUnwelcome } from '../../hooks/useIsReminderUnwelcome.js';
import { useMoment } from '../../hooks/useMoment.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { formatDuration, untilNextDuration } from '../shared/formatDuration.js';
import { useLabels } from '../shared/useLabels.js';
import { ResumeLink } from './ResumeLink.js';
import { unfinishedCheckout } from './unfinishedCheckout.js';

export interface ResumeCheckoutBannerProps {
  /**
   * Only a checkout for this plan: its id as the server has it, or the name a button asked for, where this tab
   * remembers it. With `feature` too, a checkout for either.
   * @default any checkout
   */
  plan?: string | undefined;
  /** Only a checkout for this feature: the id of its product, or the name a button asked for. */
  feature?: string | undefined;
  /** Only a checkout for this product: its id as the server has it, or the name a button asked for. */
  product?: string | undefined;
  /**
   * What was started, as a buyer knows it. Servers send a UUID, and before v0.8.19 nothing.
   * @default the name the button asked for, where this tab remembers it; otherwise left out
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
}

const none: readonly CheckoutSession[] = [];

/**
 * Reminds a buyer of the newest checkout left unfinished: open, and payable for at least five more minutes. Goes
 * away by itself below that, and for good once dismissed. Shares its request with the history. Renders nothing
 * on a server. States: `[data-state=shown|hidden]`.
 */
export function ResumeCheckoutBanner({ plan, feature, product, itemLabel }: ResumeCheckoutBannerProps) {
  const { locale, effects, source } = useCheckoutContext('ResumeCheckoutBanner');
  const isReminderUnwelcome = useIsReminderUnwelcome();
  const labels = useLabels();
  const { data: sessions = none } = useCheckouts({ throwOnError: false });
  const root = useRef<HTMLElement>(null);
  const recall = (session: CheckoutSession) =>
    recallCheckout(source.scope, { id: session.id, ref: sessionRef(session) });
  const find = (moment: number) => unfinishedCheckout(sessions, moment, { plan, feature, product }, recall);
  const now = useMoment((moment) => {
    const left = timeLeft(find(moment), moment);
    return left === undefined ? undefined : moment + untilNextDuration(left);
  });
  const found = now === undefined ? undefined : find(now);
  const { dismissed, dismiss } = useDismissedCheckout(found);
  if (now === undefined) return null;

  const session =
    found && !dismissed && !isReminderUnwelcome && isSafe(found, effects.checkoutOrigins) ? found : undefined;
  const left = timeLeft(session, now);
  const remembered = session && recall(session);
  const asked = remembered?.plan ?? remembered?.feature ?? remembered?.product;
  return (
    <section
      ref={root}
      className="fc-banner"
      data-state={session ? 'shown' : 'hidden'}
      // Without a name it is no landmark.
      aria-label={session && labels.banner}
      tabIndex={-1}
    >
      <div className="fc-banner-message">
        {/* There before it speaks. What changes by the minute stays out of it. */}
        <p className="fc-banner-title" role="status">
          {session ? labels.bannerTitle(itemLabel?.(session) ?? asked) : ''}
        </p>
        {left !== undefined && (
          <p className="fc-banner-text">{labels.bannerLeft(formatDuration(left, locale))}</p>
        )}
      </div>
      {session && (
        <div className="fc-banner-actions">
          <ResumeLink session={session} />
          <button
            type="button"
            className="fc-button"
            onClick={() => {
              dismiss();
              // The button is about to go; from here Tab leads on to what follows.
              root.current?.focus();
            }}
          >
            {labels.dismiss}
          </button>
        </div>
      )}
    </section>
  );
}

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
