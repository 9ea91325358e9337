/** An int64 as text, also when it is sent as a number; `'0'` when absent. It may be negative. */
export function toInteger(value: unknown): string {
  const text = String(value ?? 0);
  return /^-?\d+$/.test(text) ? text : '0';
}
