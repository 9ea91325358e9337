/**
 * Returns when a day begins in a time zone, in milliseconds since the epoch; `NaN` if `day` is not `YYYY-MM-DD`.
 *
 * @param timeZone an IANA name; `undefined` for the browser's own
 * @param plusDays days to add to `day`
 */
export function startOfDay(day: string, timeZone: string | undefined, plusDays = 0): number {
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return Number.NaN;
  const midnight = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + plusDays);
  // Twice, because daylight saving time can start or end between midnight UTC and midnight here.
  return midnight - zoneOffset(midnight - zoneOffset(midnight, timeZone), timeZone);
}

/** The zone's offset from UTC at a moment, in milliseconds; positive east of Greenwich. */
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
