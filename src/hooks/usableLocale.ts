import { pageSlot } from '../model/pageRegistry.js';

/** A locale that Intl takes: the given one, the same with hyphens (`en_US`), or `en`. */
export function usableLocale(locale = 'en'): string {
  const usable = [locale, String(locale).replaceAll('_', '-')].find((each) => isKnown(each)) ?? 'en';
  if (usable !== locale) complainOnce(`Intl does not know the \`locale\` "${locale}". "${usable}" is used.`);
  return usable;
}

/** A time zone that Intl takes: the given one, or the browser's own. */
export function usableTimeZone(timeZone: string | undefined): string | undefined {
  if (isKnown('en', timeZone)) return timeZone;
  complainOnce(`Intl does not know the \`timeZone\` "${timeZone}". The browser's is used.`);
  return undefined;
}

function isKnown(locale: string, timeZone?: string): boolean {
  try {
    return !!new Intl.DateTimeFormat(locale, { timeZone });
  } catch {
    return false;
  }
}

function complainOnce(message: string): void {
  const complaints = pageSlot('complaints', () => new Set<string>());
  if (complaints.has(message)) return;
  complaints.add(message);
  console.error(`react-frontier-checkout: ${message}`);
}
