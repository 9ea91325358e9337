/**
 * Returns the parsed URL, or `undefined` for text that is not a URL. Not `URL.canParse`, which older browsers lack and
 * which would parse a second time.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
