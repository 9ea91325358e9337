'use client';

import { useEffect, useState } from 'react';
import { vetCheckoutUrl } from '../../browser/vetCheckoutUrl.js';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { atMost } from '../../model/atMost.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { ShareContext } from '../shared/ShareContext.js';

export interface OfferLinkProps {
  session: CheckoutSession;
  /** @default 'self' */
  target?: CheckoutTarget | undefined;
  text: string;
}

/** How long the buyer waits for the code of `ResumeLink`, in milliseconds. */
const loadMs = 3_000;
/** The code of `ResumeLink`, which few buyers need. */
const load = () => atMost(loadMs, import('./resumeView.js'));

/**
 * `ResumeLink` for a session that did not open by itself, or that the buyer left. Where its code cannot be loaded, a
 * plain link to a new tab, which no frame forbids.
 */
export function OfferLink({ session, target, text }: OfferLinkProps) {
  const { checkoutOrigins } = useCheckoutContext('OfferLink').effects;
  const [view, setView] = useState<typeof import('./resumeView.js') | 'lost'>();
  useEffect(() => void load().then(setView, () => setView('lost')), []);
  if (!view) return null;
  if (view !== 'lost') {
    return (
      <ShareContext with={view}>
        <view.ResumeLink session={session} target={target} text={text} />
      </ShareContext>
    );
  }
  const url = safeUrl(session, checkoutOrigins);
  return (
    url && (
      <a className="fc-resume" href={url} target="_blank" rel="noopener noreferrer">
        <span className="fc-resume-text">{text}</span>
      </a>
    )
  );
}

function safeUrl({ checkoutUrl }: CheckoutSession, origins: readonly string[] | undefined) {
  try {
    return vetCheckoutUrl(checkoutUrl, origins);
  } catch {
    return undefined;
  }
}
