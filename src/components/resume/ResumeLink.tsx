'use client';

import type { MouseEvent } from 'react';
import { isForeignFrame } from '../../browser/location.js';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useIsVerifying } from '../../hooks/useIsVerifying.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useMounted } from '../../hooks/useMounted.js';
import { useResume } from '../../hooks/useResume.js';
import { paymentPageLabelsEn } from '../../labels/en/paymentPageLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

export interface ResumeLinkProps {
  session: CheckoutSession;
  /** The accessible name, to tell this link apart from others on the page. @default the visible text */
  label?: string | undefined;
  /** The visible text. @default labels.resume */
  text?: string | undefined;
  /** @default 'self' */
  target?: CheckoutTarget | undefined;
  /** Whether it looks like a secondary action. @default false */
  isQuiet?: boolean | undefined;
}

/**
 * A link to the payment page of an open session. It renders nothing when the URL is unsafe, and while the page verifies
 * whether the session has been paid.
 */
export function ResumeLink({ session, label, text, target = 'self', isQuiet = false }: ResumeLinkProps) {
  const { navigate } = useCheckoutContext('ResumeLink').effects;
  const { url, resume } = useResume(session);
  const isVerifying = useIsVerifying(session.id);
  // Payment pages refuse to be framed, and this page may not move the window around it.
  const isNewTab = useMounted() && isForeignFrame();
  const where = target === 'self' && !isNewTab ? 'self' : 'blank';
  const labels = useLabels(paymentPageLabelsEn);
  if (!url || isVerifying) return null;

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    // The browser itself opens new tabs and windows.
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    const inThisWindow = where === 'self' && !modified;
    const isFirst = resume(inThisWindow);
    if (!inThisWindow) return;
    try {
      if (isFirst) navigate(url as string);
      event.preventDefault();
    } catch (error) {
      // For example in a frame that may not move its top window: the browser opens the link in a new tab.
      event.currentTarget.target = '_blank';
      console.error('react-frontier-checkout: `navigate` of CheckoutProvider threw.', error);
    }
  }

  return (
    <a
      className="fc-resume"
      data-quiet={isQuiet || undefined}
      href={url}
      target={where === 'self' ? undefined : '_blank'}
      rel="noopener noreferrer"
      aria-label={label}
      onClick={handleClick}
    >
      {/* An app's plain `a { color }` would override ours on the link itself, unreadable on a filled button. */}
      <span className="fc-resume-text">{text ?? labels.resume}</span>
    </a>
  );
}
