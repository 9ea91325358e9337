'use client';

import { useCheckoutContext } from './checkoutContext.js';
import { usableLocale, usableTimeZone } from './usableLocale.js';

const locales = new Map<string | undefined, string>();
const timeZones = new Map<string | undefined, string | undefined>();

/** The provider's locale and time zone, or what is used instead where Intl does not know them. */
export function useRegion(): { locale: string; timeZone: string | undefined } {
  const { locale, timeZone } = useCheckoutContext('useRegion');
  // Each row of a table asks, and checking them takes longer than rendering a row.
  return {
    locale: checkOnce(locales, locale, usableLocale),
    timeZone: checkOnce(timeZones, timeZone, usableTimeZone),
  };
}

function checkOnce<K, V>(known: Map<K, V>, given: K, check: (given: K) => V): V {
  if (!known.has(given)) known.set(given, check(given));
  return known.get(given) as V;
}
