'use client';

import { useEffect, useState } from 'react';
import { useLabels } from '../shared/useLabels.js';

/** How long something has taken so far, once it takes more than a moment. Not announced: it would never stop. */
export function ElapsedTime({ since }: { since: number }) {
  const labels = useLabels();
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
