'use client';

import { useMounted } from '../../hooks/useMounted.js';
import { useRegion } from '../../hooks/useRegion.js';
import { cached } from './cached.js';

const formats = new Map<string, (date: Date) => string>();

type Length = 'date' | 'full';

function dateFormat(locale: string, timeZone: string | undefined, length: Length): (date: Date) => string {
  const timeStyle = length === 'full' ? 'short' : undefined;
  return cached(
    formats,
    `${locale} ${timeZone} ${length}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle, timeZone }).format,
  );
}

/**
 * Formats dates in the provider's locale and time zone. The default zone is UTC on the server, then the browser's.
 *
 * @param length `full` has the time of day
 */
export function useDateFormat(length: Length = 'full'): (date: Date) => string {
  const { locale, timeZone } = useRegion();
  const mounted = useMounted();
  return dateFormat(locale, mounted ? timeZone : (timeZone ?? 'UTC'), length);
}

/** A date as a `<time>` element; a dash for `undefined`. */
export function DateTime({ date }: { date: Date | undefined }) {
  const format = useDateFormat();
  return date ? <time dateTime={date.toISOString()}>{format(date)}</time> : <>–</>;
}

interface ShortDateProps {
  date: Date | undefined;
  formatDay: (date: Date) => string;
  /** With the time of day. */
  formatDate: (date: Date) => string;
}

/** The day as a `<time>` element with the full date as a tooltip; a dash for `undefined`. */
export function ShortDate({ date, formatDay, formatDate }: ShortDateProps) {
  if (!date) return <>–</>;
  return (
    <time dateTime={date.toISOString()} title={formatDate(date)}>
      {formatDay(date)}
    </time>
  );
}
