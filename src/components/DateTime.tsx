'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useCheckoutContext } from '../hooks/checkoutContext.js';

const never = () => () => {};

/** Formats dates by the provider's locale and time zone; without a zone UTC on a server, then the browser's. */
export function useDateFormat(): (date: Date) => string {
  const { locale, timeZone } = useCheckoutContext('useDateFormat');
  const zone = useSyncExternalStore(
    never,
    () => timeZone,
    () => timeZone ?? 'UTC',
  );
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    });
    return (date) => format.format(date);
  }, [locale, zone]);
}

/** A moment a person can read, and a machine too; a dash where there is none. */
export function DateTime({ date }: { date: Date | undefined }) {
  const format = useDateFormat();
  return date ? <time dateTime={date.toISOString()}>{format(date)}</time> : <>–</>;
}
