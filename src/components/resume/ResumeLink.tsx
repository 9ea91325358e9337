'use client';

import type { MouseEvent } from 'react';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useIsVerifying } from '../../hooks/useIsVerifying.js';
import { useResume } from '../../hooks/useResume.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { useLabels } from '../shared/useLabels.js';

export interface ResumeLinkProps {
  session: CheckoutSession;
  /** Tells this link apart from the others on the page. */
  label?: string | undefined;
  /** What it reads. @default labels.resume */
  text?: string | undefined;
  /** @default 'self' */
  target?: CheckoutTarget | undefined;
}

/**
 * A link to the payment page of an open session; nothing where its address is not one to send a buyer to, or while the
 * page is finding out whether it has been paid.
 */
export function ResumeLink({ session, label, text, target = 'self' }: ResumeLinkProps) {
  const { navigate } = useCheckoutContext('ResumeLink').effects;
  const { url, resume } = useResume(session);
  const isVerifying = useIsVerifying(session.id);
  const labels = useLabels();
  if (!url || isVerifying) return null;

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    // A new tab or window is the browser's business.
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
      {/* Of its own, or a host's plain `a { color }` would win over ours, unreadable on a filled button. */}
      <span className="fc-resume-text">{text ?? labels.resume}</span>
    </a>
  );
}
