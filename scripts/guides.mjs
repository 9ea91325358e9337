// Writes code into the README and the guides, and pages of the manual as guides, so that those who install the package
// have them too. Without `--write` it fails where a file is not as it would write it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Guides that are pages of the manual, and the page of each. */
const pages = {
  accessibility: 'guides/Accessibility',
  'billing-account': 'guides/BillingAccount',
  errors: 'guides/Errors',
  events: 'guides/Events',
  languages: 'guides/Languages',
  'leaving-and-coming-back': 'guides/LeavingAndComingBack',
  'what-is-in-force': 'guides/WhatIsInForce',
  'which-frontier': 'start/WhichFrontier',
};

/** Where the pictures are, which the package does not have. */
const repository = 'https://raw.githubusercontent.com/raystack/react-frontier-checkout/main';

/**
 * Addresses of pages in Storybook, and the guide that says the same.
 *
 * @type {Record<string, string>}
 */
const links = { 'guides-routers-next-js-and-server-rendering': 'server-rendering' };
for (const [guide, page] of Object.entries(pages)) {
  const title = /<Meta title="(.+)" \/>/.exec(readFileSync(`stories/${page}.mdx`, 'utf8'))?.[1] ?? '';
  links[title.toLowerCase().replace(/[^a-z]+/g, '-')] = guide;
}

/** @param {string} path */
function block(path) {
  const language = extname(path).slice(1).replace('cjs', 'js');
  return `\`\`\`${language}\n${readFileSync(path, 'utf8').trimEnd()}\n\`\`\``;
}

/**
 * A page of the manual as plain Markdown: with its samples, and without what only Storybook can show.
 *
 * @param {string} page
 */
function fromManual(page) {
  const text = readFileSync(`stories/${page}.mdx`, 'utf8');
  const samples = Object.fromEntries(
    [...text.matchAll(/^import (\w+) from '\.\.\/(.+)\?raw';$/gm)].map(([, name, path]) => [name, path]),
  );
  const pictures = Object.fromEntries(
    [...text.matchAll(/^import (\w+) from '.+\/(docs\/pictures\/.+)';$/gm)].map(([, name, path]) => [
      name,
      path,
    ]),
  );
  return `${text
    .replace(/^import .+\n/gm, '')
    .replace(
      /^<div className="manual-drawing">\s+<img\s+src=\{(\w+)\}\s+alt="(.+)"\s+\/>\s+<\/div>$/gm,
      (_, name, alt) => `![${alt}](${repository}/${pictures[name]})`,
    )
    .replace(/^<(?:Meta|Canvas) .+\/>\n/gm, '')
    .replace(/^<Source code=\{(\w+)\} .+\/>$/gm, (_, name) => block(join('stories', samples[name])))
    .replace(/\]\(\?path=\/docs\/(.+?)--docs\)/g, (_, id) => {
      if (!links[id]) throw new Error(`stories/${page}.mdx links to ${id}, which is not among the guides.`);
      return `](${links[id]}.md)`;
    })
    .trim()}\n`;
}

/**
 * Puts the files that a text names by a comment, `<!-- path -->`, into code blocks below it.
 *
 * @param {string} text
 */
function withCode(text) {
  return text.replace(
    /(<!-- (\S+) -->\n)(?:\n```[\s\S]*?\n```\n)?/g,
    (_, mark, path) => `${mark}\n${block(path)}\n`,
  );
}

const written = new Map(
  Object.entries(pages).map(([guide, page]) => [`guides/${guide}.md`, fromManual(page)]),
);
for (const path of ['README.md', ...readdirSync('guides').map((name) => `guides/${name}`)]) {
  if (!written.has(path)) written.set(path, withCode(readFileSync(path, 'utf8')));
}
const stale = [...written].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--write')) {
  for (const [path, text] of stale) writeFileSync(path, text);
} else if (stale.length > 0) {
  const paths = stale.map(([path]) => path).join(', ');
  console.error(`Not as the code and the manual have it: ${paths}. Run: npm run guides -- --write`);
  process.exitCode = 1;
}
