'use client';

import { useRegion } from '../../hooks/useRegion.js';
import { cached } from './cached.js';

const numbers = new Map<string, (value: number) => string>();
const days = new Map<string, (day: string) => string>();

/** Formats numbers in the provider's locale. */
export function useNumberFormat(): (value: number) => string {
  const { locale } = useRegion();
  return cached(numbers, locale, () => new Intl.NumberFormat(locale).format);
}

/** Formats a `YYYY-MM-DD` in the provider's locale. Returns any other text unchanged. */
export function useDayFormat(): (day: string) => string {
  const { locale } = useRegion();
  return cached(days, locale, () => {
    const { format } = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return (day) => {
      const date = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? day : format(date);
    };
  });
}

/** Formats the time of day in the provider's locale and time zone. */
export function useTimeFormat(): (date: Date) => string {
  const { locale, timeZone } = useRegion();
  return (date) => date.toLocaleTimeString(locale, { timeStyle: 'short', timeZone });
}
