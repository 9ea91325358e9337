import { afterAll, afterEach, expect } from 'vitest';
import { createConsoleRecord } from './createConsoleRecord.js';

const levels = ['error', 'warn'] as const;
const records = { error: createConsoleRecord(), warn: createConsoleRecord() };

/** Fails each test that logs an error or a warning without declaring it. For setup files. */
export function failOnConsole(): void {
  for (const level of levels) {
    const print = console[level];
    function guard(...args: unknown[]): void {
      if (!records[level].add(format(args))) print(...args);
    }
    console[level] = guard;
    afterEach(() => {
      const current = console[level];
      console[level] = guard;
      records[level].check();
      // A replaced console would hide messages, from the tests after this one too.
      expect(current, `console.${level}; use expectConsole instead of a spy`).toBe(guard);
    });
    // What is logged after the last test belongs to no test, but fails the file.
    afterAll(() => records[level].check());
  }
}

/**
 * Declares that this test logs an error that matches `pattern`: at least one, or as many as `times`. Call it before the
 * error comes, so that it is not printed.
 */
export function expectConsoleError(pattern: RegExp, times?: number): void {
  records.error.declare(pattern, times);
}

/** The same for a warning. */
export function expectConsoleWarning(pattern: RegExp, times?: number): void {
  records.warn.declare(pattern, times);
}

/** React passes a text with placeholders, and what to put in them. */
function format([first, ...rest]: unknown[]): string {
  const text = String(first).replace(/%[sdifoOc]/g, () => String(rest.shift()));
  return [text, ...rest].join(' ');
}
