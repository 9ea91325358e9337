import { readFileSync } from 'node:fs';

/** Replaces every value by its type, so that two answers can be compared by their fields. Lists keep one item. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]));
}

/** Loads the answer that a running server of the generation gave. */
export function recorded(generation: string, name: string) {
  return JSON.parse(readFileSync(`test/fixtures/recorded/${generation}/${name}.json`, 'utf8'));
}
