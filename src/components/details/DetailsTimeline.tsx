'use client';

import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { DateTime } from '../shared/DateTime.js';

interface DetailsTimelineProps {
  session: CheckoutSession;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A session's known dates in order. States of an entry: `[data-time=past|future]`. */
export function DetailsTimeline({ session, now }: DetailsTimelineProps) {
  const labels = useLabels(detailsLabelsEn);
  const moments = [
    { name: labels.created, date: session.createdAt },
    { name: labels.detailsUpdated, date: session.updatedAt },
    { name: labels.expires, date: session.expireAt },
  ]
    .flatMap(({ name, date }) => (date ? [{ name, date }] : []))
    .sort((a, b) => a.date.getTime() - b.date.getTime());
  if (moments.length === 0) return null;
  return (
    <section className="fc-details-section">
      <h3>{labels.detailsTimeline}</h3>
      <ol className="fc-timeline">
        {moments.map(({ name, date }) => (
          <li key={name} data-time={date.getTime() <= now ? 'past' : 'future'}>
            <span className="fc-timeline-name">{name}</span> <DateTime date={date} />
          </li>
        ))}
      </ol>
    </section>
  );
}
