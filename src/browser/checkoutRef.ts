/**
 * A random reference, one per start. It goes into both return URLs. Every server stores and returns them, so it finds
 * the session that a start has created, on every generation. It carries no data, proves nothing and unlocks nothing.
 */
export function createCheckoutRef(): string {
  // `crypto.randomUUID` exists on https pages only.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isCheckoutRef(text: string): boolean {
  return /^[\da-f]{32}$/.test(text);
}
