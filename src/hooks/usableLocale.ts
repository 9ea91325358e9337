import { pageSlot } from '../model/pageRegistry.js';

/** A locale that Intl takes: the given one, the same with hyphens (`en_US`), or `en`. */
export function usableLocale(locale = 'en'): string {
  for (const candidate of [locale, String(locale).replaceAll('_', '-'), 'en']) {
    try {
      new Intl.DateTimeFormat(candidate);
      if (candidate !== locale) {
        complainOnce(`Intl does not know the \`locale\` "${locale}". "${candidate}" is used.`);
      }
      return candidate;
    } catch {
      // The next one.
    }
  }
  return 'en';
}

/** A time zone that Intl takes: the given one, or the browser's own. */
export function usableTimeZone(timeZone: string | undefined): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    complainOnce(`Intl does not know the \`timeZone\` "${timeZone}". The browser's is used.`);
    return undefined;
  }
}

function complainOnce(message: string): void {
  const complaints = pageSlot('complaints', () => new Set<string>());
  if (complaints.has(message)) return;
  complaints.add(message);
  console.error(`react-frontier-checkout: ${message}`);
}
