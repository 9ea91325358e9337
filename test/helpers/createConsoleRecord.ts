interface Declaration {
  pattern: RegExp;
  times: number | undefined;
}

/** What is on a console while a test runs, compared with what the test declared. */
export function createConsoleRecord() {
  let texts: string[] = [];
  let declared: Declaration[] = [];
  const isDeclared = (text: string) => declared.some(({ pattern }) => pattern.test(text));
  return {
    /** Records a message and returns whether the test declared it. */
    add(text: string): boolean {
      texts.push(text);
      return isDeclared(text);
    },
    /** Declares messages that match `pattern`: as many as `times`, by default at least one. */
    declare(pattern: RegExp, times?: number): void {
      declared.push({ pattern, times });
    },
    /** Fails on a message that was not declared and on a declaration that was not met. Forgets both. */
    check(): void {
      const problems = texts.filter((text) => !isDeclared(text)).map((text) => `not declared: ${text}`);
      for (const { pattern, times } of declared) {
        const count = texts.filter((text) => pattern.test(text)).length;
        if (times === undefined ? count > 0 : count === times) continue;
        problems.push(`declared ${times ?? 'at least 1'} times, logged ${count} times: ${pattern}`);
      }
      texts = [];
      declared = [];
      if (problems.length > 0) throw new Error(['Unexpected console:', ...problems].join('\n- '));
    },
  };
}
