'use client';

import type { MouseEvent } from 'react';
import { useCheckoutContext } from '../hooks/checkoutContext.js';
import { useResumeUrl } from '../hooks/useResumeUrl.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { useLabels } from './useLabels.js';

export interface ResumeLinkProps {
  session: CheckoutSession;
  /** Tells this link apart from the others on the page. */
  label?: string | undefined;
}

/** A link to the payment page of an open session; nothing where its address is not one to send a buyer to. */
export function ResumeLink({ session, label }: ResumeLinkProps) {
  const { navigate } = useCheckoutContext('ResumeLink');
  const { url, remember } = useResumeUrl(session);
  const labels = useLabels();
  if (!url) return null;

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    remember();
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(url as string);
  }

  return (
    <a className="fc-resume" href={url} rel="noopener noreferrer" aria-label={label} onClick={handleClick}>
      {labels.resume}
    </a>
  );
}
