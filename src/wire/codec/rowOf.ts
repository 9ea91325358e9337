import { capDepth } from './capDepth.js';
import { isObject } from './isObject.js';
import { parseTimestamp } from './parseTimestamp.js';
import { readField } from './readField.js';

/** Reads fields that may be missing or of another type than documented: then they are empty. */
export interface Row {
  /** As it was sent. */
  value(name: string): unknown;
  /** `''` when it is not a string. */
  text(name: string): string;
  /**
   * A whole number of 0 or more, also when it is sent as text, as int64 is.
   *
   * @param absent what it is when the field is absent: Connect leaves out a zero
   */
  whole(name: string, absent?: number): number | undefined;
  /** `undefined` also for Go's zero time, which is in year 1. */
  date(name: string): Date | undefined;
  /** `[]` when it is not a list. Entries that are not objects are left out. */
  rows(name: string): Row[];
  /** `{}` when it is not an object. */
  object(name: string): Row;
  /** The `metadata`, with at most 32 levels. */
  metadata(): Record<string, unknown>;
}

export function rowOf(json: unknown): Row {
  const row = isObject(json) ? json : {};
  const value = (name: string) => readField(row, name);
  const text = (name: string) => {
    const found = value(name);
    return typeof found === 'string' ? found : '';
  };
  return {
    value,
    text,
    whole: (name, absent) => toWhole(value(name) ?? absent),
    date(name) {
      const date = parseTimestamp(text(name));
      return date.getUTCFullYear() > 1 ? date : undefined;
    },
    rows(name) {
      const found = value(name);
      return Array.isArray(found) ? found.filter(isObject).map(rowOf) : [];
    },
    object: (name) => rowOf(value(name)),
    metadata: () => (isObject(row.metadata) ? (capDepth(row.metadata) as Record<string, unknown>) : {}),
  };
}

function toWhole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}
