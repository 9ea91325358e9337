const formats = new Map<string, Intl.NumberFormat | undefined>();

/**
 * Formats an amount in minor units with the currency's own digits, and without `.00`. Returns `undefined` for a currency
 * that Intl does not take: its digits would be a guess.
 */
export function formatMoney(amount: number, currency: string, locale: string): string | undefined {
  const digits = formatOf(currency, locale, false)?.resolvedOptions().maximumFractionDigits;
  if (digits === undefined || !Number.isFinite(amount)) return undefined;
  const value = Math.round(amount) / 10 ** digits;
  const text = formatOf(currency, locale, Number.isInteger(value))?.format(value);
  // In a line from right to left, the sign of "US$" would move to the other side of its letters.
  return text?.startsWith('\u200f') ? text.replace(/[A-Z]+\p{Sc}/u, '\u200e$&\u200e') : text;
}

function formatOf(currency: string, locale: string, isWhole: boolean): Intl.NumberFormat | undefined {
  const key = `${locale} ${currency} ${isWhole}`;
  if (!formats.has(key)) formats.set(key, createFormat(currency, locale, isWhole));
  return formats.get(key);
}

function createFormat(currency: string, locale: string, isWhole: boolean): Intl.NumberFormat | undefined {
  try {
    const style = { style: 'currency', currency } as const;
    return new Intl.NumberFormat(locale, isWhole ? { ...style, minimumFractionDigits: 0 } : style);
  } catch {
    return undefined;
  }
}
