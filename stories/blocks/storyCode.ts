import * as library from 'react-frontier-checkout';

/** What stories need and apps do not: their server, and where they are put. */
const wrappers = /^<(StoryShop|PlanShop|StoryFrame|div)\b/;

/** Returns what an app would paste: the story's JSX without its server, and the import for it. */
export function storyCode(code: string): string {
  if (!code.startsWith('<')) return code;
  let jsx = code.trim();
  while (wrappers.test(jsx)) {
    const inner = contentOf(jsx);
    if (inner === undefined) break;
    jsx = inner;
  }
  const names = [...new Set([...jsx.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name))]
    .filter((name) => name !== undefined && name in library)
    .sort();
  if (names.length === 0) return jsx;
  return `import { ${names.join(', ')} } from 'react-frontier-checkout';\n\n${jsx}`;
}

/** The lines between the first tag and its end, which are indented by two. */
function contentOf(jsx: string): string | undefined {
  const lines = jsx.split('\n');
  const start = lines[0]?.endsWith('>') ? 0 : lines.indexOf('>');
  if (start < 0 || !lines.at(-1)?.startsWith('</')) return undefined;
  const content = lines.slice(start + 1, -1).map((line) => line.replace(/^ {2}/, ''));
  return content.join('\n');
}
