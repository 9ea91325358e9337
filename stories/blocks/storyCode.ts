import * as library from 'react-frontier-checkout';

/** What stories need and apps do not: their server, and where they are put. */
const wrappers = /^<(StoryShop|PlanShop|StoryFrame|Pressed|div)\b/;

interface Story {
  title: string;
  args: { [prop: string]: unknown };
}

/** Returns what an app would paste: the story's JSX without its server, and the import for it. */
export function storyCode(code: string, { title, args }: Story): string {
  // A file, which has its imports.
  if (code.startsWith('import ')) return code;
  const name = title.split('/').at(-1) ?? '';
  // A story in a frame is never rendered as JSX on the page, and Storybook has only its source.
  let jsx = code.startsWith('<') ? code.trim() : name in library ? elementOf(name, args) : code;
  while (wrappers.test(jsx)) {
    const inner = contentOf(jsx);
    if (inner === undefined) break;
    jsx = inner;
  }
  // What else a story has around its component is its own.
  const first = /^<(\w+)/.exec(jsx)?.[1];
  if (first && !(first in library) && name in library) jsx = elementOf(name, args);
  jsx = jsx.replace(/(\w+)=\{function[^{]*\{\}\}/g, '$1={$1}');
  // An app has a session from the server.
  jsx = jsx.replace(/session=\{\{[^}]*\}\}/, 'session={session}');
  const names = [...new Set([...jsx.matchAll(/<([A-Z]\w*)/g)].map(([, found]) => found))]
    .filter((found) => found !== undefined && found in library)
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

/** The element with these props. Values that are long to write are left to the app, under the name of the prop. */
function elementOf(name: string, { children, ...args }: Story['args']): string {
  const props = Object.entries(args).map(([prop, value]) => {
    if (value === true) return ` ${prop}`;
    if (typeof value === 'string') return ` ${prop}=${JSON.stringify(value)}`;
    const isShort = typeof value === 'number' || typeof value === 'boolean';
    return value === undefined ? '' : ` ${prop}={${isShort ? value : prop}}`;
  });
  const start = `<${name}${props.join('')}`;
  return typeof children === 'string' ? `${start}>${children}</${name}>` : `${start} />`;
}
