import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { bundle, folder } from './harness.mjs';

const peers = /^(react|react-dom|@tanstack\/react-query)(\/|$)/;

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

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
  const chunks = output.filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  /** @type {Set<Chunk>} */
  const first = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of first) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) first.add(imported);
    }
  }
  const later = chunks.filter((chunk) => !first.has(chunk));
  return [
    {
      figure: 'first-load JavaScript, min+gzip',
      measured: gzipped([...first]) / 1000,
      limit: 22,
      unit: ' kB',
      detail: `unminified kB: ${parts([...first])}`,
    },
    {
      figure: 'loaded when asked for',
      measured: gzipped(later) / 1000,
      unit: ' kB',
      detail: `unminified kB: ${parts(later)}`,
    },
  ];
}

/** @param {Chunk[]} chunks */
function gzipped(chunks) {
  const sizes = chunks.map(
    ({ code, fileName }) => gzipSync(minifySync(fileName, code, { module: true }).code, { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What is in them, by package, in kB before minification. @param {Chunk[]} chunks */
function parts(chunks) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const chunk of chunks) {
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const name = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? id.match(/\/(src\/[^/]+)\//)?.[1];
      if (name) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
    }
  }
  const sorted = [...sizes].filter(([, size]) => size > 500).sort(([, a], [, b]) => b - a);
  return sorted.map(([name, size]) => `${name} ${Math.round(size / 1000)}`).join(', ');
}
