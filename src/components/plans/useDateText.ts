'use client';

import { useMounted } from '../../hooks/useMounted.js';
import { useRegion } from '../../hooks/useRegion.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats days in the provider's locale and time zone. The default zone is UTC on the server, then the browser's. */
export function useDateText(): (date: Date) => string {
  const { locale, timeZone } = useRegion();
  const zone = useMounted() ? timeZone : (timeZone ?? 'UTC');
  const key = `${locale} ${zone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  formats.set(key, format);
  return (date) => format.format(date);
}
