import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import * as esbuild from 'esbuild';
import { build, minifySync } from 'vite';
import { firstLoad, gzipped } from './firstLoad.mjs';
import { folder } from './harness.mjs';
import { peers } from './size.mjs';

/** @typedef {import('./firstLoad.mjs').BundledFile} BundledFile */

const entry = folder('../dist/index.js');

/** What an app imports, and the limits of its first load in kB. @type {[names: string, rolldown: number, esbuild: number][]} */
const sets = [
  ['checkoutKeys', 0.4, 0.4],
  ['checkoutStatus', 0.4, 0.4],
  ['useCheckouts', 1.5, 1.5],
  ['CheckoutProvider, restTransport, PlanCheckoutButton', 17.8, 19],
  ['CheckoutProvider, restTransport, CheckoutHistoryTable', 24.5, 25.8],
];

/**
 * Bytes, min+gzip, that an app loads before it can run: the entry and what it imports statically, without what is
 * loaded later and without the peers. Bundled from `dist`, by bundlers that split code.
 *
 * @returns {Promise<import('./report.mjs').Figure[]>}
 */
export async function measureSplitting() {
  if (!existsSync(entry)) throw new Error('There is no dist. Run `npm run build` first.');
  /** @type {import('./report.mjs').Figure[]} */
  const figures = [];
  for (const [names, rolldownLimit, esbuildLimit] of sets) {
    const source = `export { ${names} } from ${JSON.stringify(entry)};`;
    const rolldown = gzipped(firstLoad(await bundleByRolldown(source))) / 1000;
    const split = gzipped(firstLoad(await bundleByEsbuild(source))) / 1000;
    figures.push({ figure: `${names}, rolldown`, measured: rolldown, limit: rolldownLimit, unit: ' kB' });
    figures.push({ figure: `${names}, esbuild`, measured: split, limit: esbuildLimit, unit: ' kB' });
  }
  return figures;
}

/** @param {string} source @returns {Promise<BundledFile[]>} */
async function bundleByRolldown(source) {
  const built = await build({
    configFile: false,
    root: folder('..'),
    logLevel: 'error',
    plugins: [
      {
        name: 'app',
        resolveId: (_, importer) => (importer === undefined ? '\0app' : undefined),
        load: (id) => (id === '\0app' ? source : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry: 'app', formats: ['es'], fileName: 'app' },
      rolldownOptions: { external: peers },
    },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ ([built].flat());
  return output
    .filter((file) => file.type === 'chunk')
    .map(({ fileName: name, code, isEntry, imports }) => {
      return { name, code: minifySync(name, code, { module: true }).code, isEntry, imports };
    });
}

/** @param {string} source @returns {Promise<BundledFile[]>} */
async function bundleByEsbuild(source) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: folder('..'), sourcefile: 'app.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', '@tanstack/react-query'],
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const code = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => {
    const name = basename(path);
    return {
      name,
      code: code.get(name) ?? '',
      // Dynamic imports have an entry point too.
      isEntry: entryPoint === 'app.js',
      imports: imports.flatMap((each) => (each.kind === 'import-statement' ? basename(each.path) : [])),
    };
  });
}
