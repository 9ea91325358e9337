'use client';

import { useEffect, useState } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { returnLabelsEn } from '../../labels/en/returnLabelsEn.js';

/** How long verifying has taken, from three seconds on. Hidden from screen readers, which would announce each second. */
export function ElapsedTime({ since }: { since: number }) {
  const labels = useLabels(returnLabelsEn);
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - since) / 1000);
  return (
    <span className="fc-return-elapsed" aria-hidden="true">
      {seconds >= 3 ? labels.returnElapsed(seconds) : ''}
    </span>
  );
}
