/**
 * Formats as RFC 3339 with 0, 3 or 6 fraction digits, as few as the value needs.
 *
 * @param id id of the row, which the microseconds are taken from. Times of the database have microseconds. Without an
 * id there are none, as in times of the payment provider
 */
export function timestamp(date: Date, id = ''): string {
  const micros = Number.parseInt(id.slice(0, 4), 16) % 1000 || 0;
  const digits = date.toISOString().slice(0, -1) + String(micros).padStart(3, '0');
  return `${digits.replace(/(\.\d{3})000$/, '$1').replace(/\.000$/, '')}Z`;
}
