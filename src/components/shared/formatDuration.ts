const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Time left in one whole unit, rounded down: "3 days", "3 hours" from two hours on, then "95 minutes". Never
 * promises more than there is.
 *
 * @param ms milliseconds, at least a minute for a text that says something
 */
export function formatDuration(ms: number, locale: string): string {
  const [unit, size] = unitOf(ms);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(Math.floor(ms / size), 0));
}

/** Milliseconds until `formatDuration` of what is left by then says less. */
export function untilNextDuration(ms: number): number {
  return (ms % unitOf(ms)[1]) + 1;
}

function unitOf(ms: number): ['day' | 'hour' | 'minute', number] {
  if (ms >= 2 * day) return ['day', day];
  if (ms >= 2 * hour) return ['hour', hour];
  return ['minute', minute];
}
