/** A date that may have gone through JSON. `undefined` for what is not a date. */
export function toDate(value: unknown): Date | undefined {
  if (value instanceof Date) return value;
  const date = new Date(typeof value === 'string' || typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
