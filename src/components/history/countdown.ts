const units: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number, from: number][] = [
  ['day', 86_400_000, 2 * 86_400_000],
  ['hour', 3_600_000, 3_600_000],
  ['minute', 60_000, 60_000],
  ['second', 1000, 0],
];

const formats = new Map<string, Intl.RelativeTimeFormat>();

/**
 * "in 3 hours", and in how many milliseconds that will read differently. Rounded down, so that it never promises
 * more time than there is.
 *
 * @param left milliseconds
 */
export function countdown(left: number, locale: string): { text: string; changesIn: number } {
  const format = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale);
  formats.set(locale, format);
  const [unit, ms] = units.find(([, , from]) => left >= from) ?? ['second', 1000];
  return { text: format.format(Math.floor(left / ms), unit), changesIn: (left % ms) + 1 };
}
