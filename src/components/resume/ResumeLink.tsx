'use client';

import type { MouseEvent } from 'react';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useIsVerifying } from '../../hooks/useIsVerifying.js';
import { useLabels } from '../../hooks/useLabels.js';
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
}

/**
 * A link to the payment page of an open session. It renders nothing when the URL is unsafe, and while the page verifies
 * whether the session has been paid.
 */
export function ResumeLink({ session, label, text, target = 'self' }: ResumeLinkProps) {
  const { navigate } = useCheckoutContext('ResumeLink').effects;
  const { url, resume } = useResume(session);
  const isVerifying = useIsVerifying(session.id);
  const labels = useLabels(paymentPageLabelsEn);
  if (!url || isVerifying) return null;

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    // The browser itself opens new tabs and windows.
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    const inThisWindow = target === 'self' && !modified;
    if (inThisWindow) event.preventDefault();
    if (resume(inThisWindow) && inThisWindow) navigate(url as string);
  }

  return (
    <a
      className="fc-resume"
      href={url}
      target={target === 'self' ? undefined : '_blank'}
      rel="noopener noreferrer"
      aria-label={label}
      onClick={handleClick}
    >
      {/* An app's plain `a { color }` would override ours on the link itself, unreadable on a filled button. */}
      <span className="fc-resume-text">{text ?? labels.resume}</span>
    </a>
  );
}
