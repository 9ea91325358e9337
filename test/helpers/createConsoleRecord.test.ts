import { expect, test } from 'vitest';
import { createConsoleRecord } from './createConsoleRecord.js';

test('a message that was not declared fails the check', () => {
  const record = createConsoleRecord();
  record.declare(/one/);
  expect(record.add('one')).toBe(true);
  expect(record.add('two')).toBe(false);
  expect(() => record.check()).toThrow(/two/);
});

test('a declared message that never came fails the check', () => {
  const record = createConsoleRecord();
  record.declare(/one/);
  expect(() => record.check()).toThrow(/one/);
});

test('a message that came too often fails the check', () => {
  const record = createConsoleRecord();
  record.declare(/one/, 1);
  record.add('one');
  record.add('one');
  expect(() => record.check()).toThrow(/one/);
});

test('a check forgets what was logged and declared before it', () => {
  const record = createConsoleRecord();
  record.declare(/one/);
  record.add('one');
  record.check();
  expect(() => record.check()).not.toThrow();
  expect(record.add('one')).toBe(false);
  expect(() => record.check()).toThrow(/one/);
});
