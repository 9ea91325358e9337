import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toId } from 'storybook/internal/csf';
import { expect, test } from 'vitest';
import * as library from '../../src/index.js';

const { CheckoutProvider } = library;

/** Files of `stories` and its folders. */
const files = readdirSync('stories', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('stories', file),
);

const pages = files
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The title of a page: its own, or that of the component whose stories it is about. */
function titleOf({ text }: { text: string }): string {
  const own = /<Meta title="([^"]+)"/.exec(text)?.[1];
  return own ?? `Components/${/from '\.\.\/(\w+)\.stories'/.exec(text)?.[1]}`;
}

const titles = pages.map(titleOf);
const components = Object.entries(library)
  .filter(([name, value]) => /^[A-Z]/.test(name) && (typeof value === 'object' || value === CheckoutProvider))
  .map(([name]) => name);

test('every page has a title of its own, in one of the parts of the manual', () => {
  expect(new Set(titles).size).toBe(pages.length);
  for (const title of titles) expect(title).toMatch(/^(Start|Guides|Components|Hooks|Transports|Recipes)\/./);
});

test.each(components)('%s has a written page with code, props and states', (name) => {
  const page = pages.find((page) => titleOf(page) === `Components/${name}`);
  expect(page?.text).toContain('## When to use it');
  expect(page?.text).toContain('<Source code={code}');
  expect(page?.text).toContain(`<PropsTable of="${name}" />`);
  expect(page?.text).toContain('<KeyStates of={shown}');
  expect(page?.text).toContain('<OtherStates than={shown} />');
});

test.each(pages)('the links, files and stories in $file exist', ({ file, text }) => {
  const ids = titles.map((title) => toId(title, 'docs'));
  for (const [, id] of text.matchAll(/\?path=\/docs\/([\w-]+)/g)) expect(ids).toContain(id);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    const target = join(dirname(file), path.replace('?raw', ''));
    expect([target, `${target}.tsx`].filter(existsSync), path).not.toEqual([]);
  }
  for (const [, alias, story] of text.matchAll(/of=\{(\w+)\.(\w+)\}/g)) {
    const path = new RegExp(`\\* as ${alias} from '([^']+)'`).exec(text)?.[1] ?? '';
    const stories = readFileSync(join(dirname(file), `${path}.tsx`), 'utf8');
    expect(stories).toContain(`export const ${story} = `);
  }
  // Relative links lead nowhere in Storybook.
  expect(text).not.toMatch(/\]\((?!\?path=|https:|#)/);
});

test.each(['theme', 'labels', 'testing', 'dark', 'restTransport'])(
  'a search for "%s" finds a page',
  (word) => {
    const found = titles.filter((title) => title.toLowerCase().includes(word.toLowerCase()));
    expect(found).not.toEqual([]);
  },
);

test('the tests that the accessibility guide names exist', () => {
  const guide = pages.find((page) => titleOf(page) === 'Guides/Accessibility')?.text ?? '';
  const named = [...guide.matchAll(/`((?:components|flows)\/[\w/.]+)`/g)].map(
    ([, path]) => `test/${path}.test.ts`,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect([path, `${path}x`].filter(existsSync), path).not.toEqual([]);
});

test('every sample is shown on a page', () => {
  const shown = pages.map(({ text }) => text).join();
  for (const file of files.filter((file) => dirname(file) === join('stories', 'samples')))
    expect(shown).toContain(basename(file));
});
