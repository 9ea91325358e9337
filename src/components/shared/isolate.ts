const rtlLetter = /[\u0590-\u08ff]/;
const rtlLanguage = /^(ar|fa|he|ur)\b/;

/**
 * A name to put into a text, so that its direction changes nothing of the text around it, as `<bdi>` does in markup:
 * "500 credits" in Arabic, an Arabic name in English.
 */
export function isolate(name: string, locale: string): string;
export function isolate(name: string | undefined, locale: string): string | undefined;
export function isolate(name: string | undefined, locale: string): string | undefined {
  if (!name || rtlLetter.test(name) === rtlLanguage.test(locale)) return name;
  // FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
  return `\u2068${name}\u2069`;
}
