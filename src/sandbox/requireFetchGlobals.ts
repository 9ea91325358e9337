const names = ['Request', 'Response', 'Headers'] as const;

/**
 * Checks that the globals of `fetch` exist, which Jest's jsdom environment leaves out.
 *
 * @throws {Error} if one is missing. The message names it
 */
export function requireFetchGlobals(): void {
  const missing = names.filter((name) => typeof globalThis[name] === 'undefined');
  if (missing.length === 0) return;
  throw new Error(
    `The sandbox needs the global \`${missing.join('`, `')}\`, which this environment does not have. Jest's jsdom environment hides it from tests: use an environment that adds it, as guides/testing.md of react-frontier-checkout shows.`,
  );
}
