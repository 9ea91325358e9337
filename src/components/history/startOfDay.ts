/**
 * When a day begins in a time zone, in milliseconds since the epoch; `NaN` for what is no `YYYY-MM-DD`.
 *
 * @param timeZone as Intl takes it; the browser's own when `undefined`
 * @param plusDays counts on from `day`
 */
export function startOfDay(day: string, timeZone: string | undefined, plusDays = 0): number {
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return Number.NaN;
  const midnight = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + plusDays);
  // Twice, since the clocks may have been changed between midnight here and midnight UTC.
  return midnight - zoneOffset(midnight - zoneOffset(midnight, timeZone), timeZone);
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function zoneOffset(time: number, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return (
    Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) -
    time
  );
}
