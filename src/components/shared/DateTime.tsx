'use client';

import { useMounted } from '../../hooks/useMounted.js';
import { useRegion } from '../../hooks/useRegion.js';

// Creating an Intl object takes longer than rendering a row, so there is one per locale and zone.
const formats = new Map<string, (date: Date) => string>();

function dateFormat(locale: string, timeZone: string | undefined): (date: Date) => string {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const format = (date: Date) => intl.format(date);
  formats.set(key, format);
  return format;
}

/** Formats dates in the provider's locale and time zone. The default zone is UTC on the server, then the browser's. */
export function useDateFormat(): (date: Date) => string {
  const { locale, timeZone } = useRegion();
  const mounted = useMounted();
  return dateFormat(locale, mounted ? timeZone : (timeZone ?? 'UTC'));
}

/** A date as a `<time>` element; a dash for `undefined`. */
export function DateTime({ date }: { date: Date | undefined }) {
  const format = useDateFormat();
  return date ? <time dateTime={date.toISOString()}>{format(date)}</time> : <>–</>;
}
