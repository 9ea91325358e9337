import type { Plugin } from 'vite';
import { readPropsTables } from '../scripts/propsTables.mjs';

const id = 'virtual:props-tables';

/** Serves the tables of props, read from the types when a page first asks. */
export function propsTables(): Plugin {
  return {
    name: 'props-tables',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) =>
      resolved === `\0${id}` ? `export default ${JSON.stringify(readPropsTables())}` : undefined,
  };
}
