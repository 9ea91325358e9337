const rfc3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;

/** Parses a timestamp as servers send it. Returns an invalid `Date` for anything else. */
export function parseTimestamp(text: string): Date {
  const parts = rfc3339.exec(text);
  // Not every engine parses more than three fraction digits.
  return new Date(parts ? `${parts[1]}T${parts[2]}${(parts[3] ?? '.0').slice(0, 4)}${parts[4]}` : Number.NaN);
}
