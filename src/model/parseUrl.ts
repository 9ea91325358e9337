/** `undefined` for what is no URL. Parses once, in every browser; `URL.canParse` is younger, and parses once more. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
