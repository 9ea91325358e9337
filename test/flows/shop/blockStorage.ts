/** Makes storage and cookies throw, as browsers do when a user blocks them. */
export function blockStorage(): void {
  function refuse(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  }
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(document, 'cookie', { get: refuse });
}
