import { capDepth } from './capDepth.js';
import { isObject } from './isObject.js';
import { parseTimestamp } from './parseTimestamp.js';

/** Reads fields that may be missing or of another type than documented: then they are empty. */
export interface Row {
  /** `''` when it is not a string. */
  text(camel: string, snake?: string): string;
  /** A whole number of 0 or more, also when it is sent as text, as int64 is. */
  whole(camel: string, snake?: string): number | undefined;
  /** The `amount`: 0 when it is absent, since Connect leaves out a zero. `undefined` for what is not such a number. */
  amount(): number | undefined;
  /** An int64 as text, also when it is sent as a number; `'0'` when absent. It may be negative. */
  integer(camel: string, snake?: string): string;
  /** `undefined` also for Go's zero time, which is in year 1. */
  date(camel: string, snake: string): Date | undefined;
  /** `[]` when it is not a list. Entries that are not objects are left out. */
  rows(camel: string, snake?: string): Row[];
  /** `{}` when it is not an object. */
  object(camel: string, snake?: string): Row;
  /** The `metadata`, with at most 32 levels. */
  metadata(): Record<string, unknown>;
}

export function rowOf(value: unknown): Row {
  const row = isObject(value) ? value : {};
  const read = (camel: string, snake = camel) => row[camel] ?? row[snake];
  const text = (camel: string, snake?: string) => {
    const found = read(camel, snake);
    return typeof found === 'string' ? found : '';
  };
  return {
    text,
    whole: (camel, snake) => toWhole(read(camel, snake)),
    integer(camel, snake) {
      const found = String(read(camel, snake) ?? 0);
      return /^-?\d+$/.test(found) ? found : '0';
    },
    amount: () => toWhole(row.amount ?? 0),
    date(camel, snake) {
      const date = parseTimestamp(text(camel, snake));
      return date.getUTCFullYear() > 1 ? date : undefined;
    },
    rows(camel, snake) {
      const found = read(camel, snake);
      return Array.isArray(found) ? found.filter(isObject).map(rowOf) : [];
    },
    object: (camel, snake) => rowOf(read(camel, snake)),
    metadata: () => (isObject(row.metadata) ? (capDepth(row.metadata) as Record<string, unknown>) : {}),
  };
}

function toWhole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}
