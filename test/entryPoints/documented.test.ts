import { readFileSync } from 'node:fs';
import * as library from 'react-frontier-checkout';
import { expect, test } from 'vitest';

const names = Object.keys(library);

/** Whether a text has the name as code, alone or at the start of a call. */
const has = (text: string, name: string) => new RegExp(`\`${name}[\`(]`).test(text);

test.each(['README.md', 'CHANGELOG.md'])('%s names everything that the main entry point exports', (paper) => {
  const text = readFileSync(paper, 'utf8');
  expect(names.filter((name) => !has(text, name))).toEqual([]);
});

test('every picture of the README is there', () => {
  const pictures = [...readFileSync('README.md', 'utf8').matchAll(/\/main\/(docs\/pictures\/[\w.-]+)/g)];
  expect(pictures.length).toBeGreaterThan(0);
  for (const [, path = ''] of pictures) expect(() => readFileSync(path)).not.toThrow();
});
