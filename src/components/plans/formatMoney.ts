const formats = new Map<string, Intl.NumberFormat | undefined>();

/**
 * Formats an amount in minor units with the currency's own digits, and without `.00`. Returns `undefined` for a currency
 * that Intl does not take.
 */
export function formatMoney(amount: number, currency: string, locale: string): string | undefined {
  if (!Number.isFinite(amount)) return undefined;
  const digits = digitsOf(currency);
  const value = Math.round(amount) / 10 ** digits;
  const text = formatOf(currency, locale, digits, Number.isInteger(value) ? 0 : digits)?.format(value);
  // In a line from right to left, the sign of "US$" would move to the other side of its letters.
  return text?.startsWith('\u200f') ? text.replace(/[A-Z]+\p{Sc}/u, '\u200e$&\u200e') : text;
}

/**
 * How many digits the minor unit has for the payment provider, whose amounts servers pass on. Not Intl's: browsers
 * format forints and rupiahs without digits, each a list of its own, and a price would be a hundred times too high.
 */
function digitsOf(currency: string): number {
  if (/^(bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|vnd|vuv|xaf|xof|xpf)$/i.test(currency)) return 0;
  return /^(bhd|jod|kwd|omr|tnd)$/i.test(currency) ? 3 : 2;
}

function formatOf(
  currency: string,
  locale: string,
  maximumFractionDigits: number,
  minimumFractionDigits: number,
): Intl.NumberFormat | undefined {
  const key = `${locale} ${currency} ${minimumFractionDigits}`;
  if (!formats.has(key)) {
    formats.set(key, createFormat(locale, { currency, maximumFractionDigits, minimumFractionDigits }));
  }
  return formats.get(key);
}

function createFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat | undefined {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', ...options });
  } catch {
    return undefined;
  }
}
