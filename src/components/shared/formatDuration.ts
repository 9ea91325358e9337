const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Days and hours from two on: "1 hour" would leave out up to 59 minutes. */
const units = [
  ['day', day, 2 * day],
  ['hour', hour, 2 * hour],
  ['minute', minute, minute],
  ['second', 1000, 0],
] as const;
type Unit = (typeof units)[number][0];

/** Creating an Intl object is slow, so there is one per locale, style and unit. */
const formats = new Map<string, (value: number) => string>();

/**
 * Formats a time left in one unit, rounded down: "3 days", "95 minutes", "20 seconds".
 *
 * @param ms milliseconds; a negative number counts as 0
 * @param style `in` for a text such as "in 3 days"
 */
export function formatDuration(ms: number, locale: string, style: 'plain' | 'in' = 'plain'): string {
  const [unit, size] = unitOf(ms);
  const key = `${locale} ${style} ${unit}`;
  const format = formats.get(key) ?? createFormat(locale, style, unit);
  formats.set(key, format);
  return format(Math.max(Math.floor(ms / size), 0));
}

/** How long until the text of a time left changes, in milliseconds. */
export function untilDurationChanges(ms: number): number {
  return (ms % unitOf(ms)[1]) + 1;
}

function createFormat(locale: string, style: 'plain' | 'in', unit: Unit): (value: number) => string {
  if (style === 'plain')
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format;
  const relative = new Intl.RelativeTimeFormat(locale);
  return (value) => relative.format(value, unit);
}

function unitOf(ms: number) {
  // A negative number counts in seconds too.
  return units.find(([, , from]) => ms >= from) ?? units[3];
}
