import { minifySync } from 'vite';
import { firstLoad, gzipped } from './firstLoad.mjs';
import { bundle, folder } from './harness.mjs';

export const peers = /^(react|react-dom|@tanstack\/react-query)(\/|$)/;

/**
 * Bytes, min+gzip, that a page with the table, the provider and the REST transport loads before it can show rows; peers left out.
 *
 * @returns {Promise<import('./report.mjs').Figure[]>}
 */
export async function measureSize() {
  // As a library, since an app's build adds the loader of its own chunks.
  const output = await bundle({
    lib: { entry: folder('pages/firstLoad.ts'), formats: ['es'] },
    rolldownOptions: { external: peers },
  });
  const files = output
    .filter((file) => file.type === 'chunk')
    .map(({ fileName: name, code, isEntry, imports, modules }) => {
      return { name, code: minifySync(name, code, { module: true }).code, isEntry, imports, modules };
    });
  const first = firstLoad(files);
  const later = files.filter((file) => !first.includes(file));
  return [
    {
      figure: 'first-load JavaScript, min+gzip',
      measured: gzipped(first) / 1000,
      limit: 24.5,
      unit: ' kB',
      detail: `unminified kB: ${parts(first)}`,
    },
    {
      figure: 'loaded when asked for',
      measured: gzipped(later) / 1000,
      unit: ' kB',
      detail: `unminified kB: ${parts(later)}`,
    },
  ];
}

/**
 * What the files contain, by package, in kB before minification.
 *
 * @param {{ modules: Record<string, { renderedLength: number }> }[]} files
 */
function parts(files) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { modules } of files) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const name = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? id.match(/\/(src\/[^/]+)\//)?.[1];
      if (name) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
    }
  }
  const sorted = [...sizes].filter(([, size]) => size > 500).sort(([, a], [, b]) => b - a);
  return sorted.map(([name, size]) => `${name} ${Math.round(size / 1000)}`).join(', ');
}
