import { credits } from './credits.js';
import { useLanguage } from './language/language.js';

/** Formats an amount in cents: "$29", or "$82.50" where there are cents. */
export function useAmount(): (cents: number) => string {
  const { locale } = useLanguage();
  return (cents) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: credits.currency,
      minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    }).format(cents / 100);
}
