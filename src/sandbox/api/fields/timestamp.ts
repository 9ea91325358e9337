/**
 * Formats as RFC 3339 with 0, 3 or 6 fraction digits, as few as the value needs.
 *
 * @param id id of the row, which the microseconds are taken from. Times of the database have them. Without an id there
 * are none
 */
export function timestamp(date: Date, id = ''): string {
  const micros = Number.parseInt(id.slice(0, 4), 16) % 1000 || 0;
  const digits = date.toISOString().slice(0, -1) + String(micros).padStart(3, '0');
  return `${digits.replace(/(\.\d{3})000$/, '$1').replace(/\.000$/, '')}Z`;
}

/** Formats a time of the payment provider, which has whole seconds. */
export function providerTime(date: Date): string {
  return timestamp(new Date(Math.floor(date.getTime() / 1000) * 1000));
}
