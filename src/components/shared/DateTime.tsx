'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useMounted } from '../../hooks/useMounted.js';

// An Intl object costs more than the row it formats for, so there is one per locale and zone.
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

/** Formats dates by the provider's locale and time zone; without a zone UTC on a server, then the browser's. */
export function useDateFormat(): (date: Date) => string {
  const { locale, timeZone } = useCheckoutContext('useDateFormat');
  const mounted = useMounted();
  return dateFormat(locale, mounted ? timeZone : (timeZone ?? 'UTC'));
}

/** A moment a person can read, and a machine too; a dash where there is none. */
export function DateTime({ date }: { date: Date | undefined }) {
  const format = useDateFormat();
  return date ? <time dateTime={date.toISOString()}>{format(date)}</time> : <>–</>;
}
