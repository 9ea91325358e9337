import { isObject } from './isObject.js';

/** Returns a JSON value with at most `depth` levels. Deeper ones would overflow the stack of whoever walks them. */
export function capDepth(value: unknown, depth = 32): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  // `Object.fromEntries` keeps a key named `__proto__` an ordinary one.
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, capDepth(inner, depth - 1)]))
    : (value as unknown[]).map((inner) => capDepth(inner, depth - 1));
}
