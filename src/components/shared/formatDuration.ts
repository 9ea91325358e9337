import { cached } from './cached.js';

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

const formats = new Map<string, (value: number) => string>();

/**
 * Formats a time left in one unit, rounded down: "3 days", "95 minutes", "20 seconds".
 *
 * @param ms milliseconds; a negative number counts as 0
 * @param unitDisplay `short` for a text such as "95 min"
 */
export function formatDuration(ms: number, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  const [unit, size] = unitOf(ms);
  const format = cached(
    formats,
    `${locale} ${unitDisplay} ${unit}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format,
  );
  return format(Math.max(Math.floor(ms / size), 0));
}

/** How long until the text of a time left changes, in milliseconds. */
export function untilDurationChanges(ms: number): number {
  return (ms % unitOf(ms)[1]) + 1;
}

function unitOf(ms: number) {
  // A negative number counts in seconds too.
  return units.find(([, , from]) => ms >= from) ?? units[3];
}
