import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build, minifySync } from 'vite';
import { firstLoad, gzipped } from './firstLoad.mjs';
import { folder } from './harness.mjs';

/** @typedef {import('./firstLoad.mjs').BundledFile} BundledFile */

const entry = folder('../dist/index.js');
const peers = /^(react|react-dom|@tanstack\/react-query)(\/|$)/;
const base = 'CheckoutProvider, connectTransport';

/**
 * What an app imports, and the limits of its first load in kB: 3 % above what was measured, and at most the budget where
 * that is kept.
 *
 * @type {[names: string, rolldown: number, esbuild: number, budget: number][]}
 */
const sets = [
  ['checkoutKeys', 0.18, 0.18, 0.4],
  ['checkoutStatus', 0.18, 0.18, 0.4],
  ['connectTransport', 4.48, 4.58, 5.4],
  ['restTransport', 4.84, 4.95, 5.4],
  [`${base}, useCheckouts`, 6.83, 7.07, 7.2],
  [`${base}, useStartCheckout`, 10.14, 10.46, 10.5],
  [`${base}, CheckoutButton`, 12.61, 13, 13],
  [`${base}, PlanCheckoutButton`, 13.25, 13.68, 14.2],
  [`${base}, CheckoutReturn`, 11.6, 11.97, 12.5],
  [`${base}, CheckoutHistoryTable`, 19.35, 20.17, 21],
  [`${base}, PlanPricingTable`, 14.22, 14.81, 20],
  [`${base}, CheckoutButton, CheckoutReturn, CheckoutHistoryTable`, 25.89, 26.96, 27],
];

/** What is added to the `useCheckouts` set, and at most how many kB. @type {[names: string, limit: number][]} */
const additions = [['usePlans, useSubscriptions', 2.5]];

/** Gzipped, in kB. @type {[name: string, limit: number, budget: number][]} */
const stylesheets = [
  ['styles.css', 6, 6],
  ['styles.layered.css', 6, 6],
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
  for (const [names, rolldownLimit, esbuildLimit, budget] of sets) {
    const { byRolldown, byEsbuild } = await measureSet(names);
    const rest = { unit: ' kB', detail: `budget ${budget} kB` };
    figures.push({ figure: `${names}, rolldown`, measured: byRolldown, limit: rolldownLimit, ...rest });
    figures.push({ figure: `${names}, esbuild`, measured: byEsbuild, limit: esbuildLimit, ...rest });
  }
  const without = await measureSet(`${base}, useCheckouts`);
  for (const [names, limit] of additions) {
    const { byRolldown, byEsbuild } = await measureSet(`${base}, useCheckouts, ${names}`);
    const rest = { limit, unit: ' kB', detail: `budget ${limit} kB` };
    figures.push({ figure: `+ ${names}, rolldown`, measured: byRolldown - without.byRolldown, ...rest });
    figures.push({ figure: `+ ${names}, esbuild`, measured: byEsbuild - without.byEsbuild, ...rest });
  }
  for (const [name, limit, budget] of stylesheets) {
    const { code } = await esbuild.transform(readFileSync(folder(`../dist/${name}`), 'utf8'), {
      loader: 'css',
      minify: true,
    });
    const measured = gzipSync(code, { level: 9 }).length / 1000;
    figures.push({ figure: name, measured, limit, unit: ' kB', detail: `budget ${budget} kB` });
  }
  return figures;
}

/** Gzipped, in kB. @param {string} names what an app imports */
async function measureSet(names) {
  const source = `export { ${names} } from ${JSON.stringify(entry)};`;
  const byRolldown = gzipped(firstLoad(await bundleByRolldown(source))) / 1000;
  const byEsbuild = gzipped(firstLoad(await bundleByEsbuild(source))) / 1000;
  return { byRolldown, byEsbuild };
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

/** Fails on any warning, which an app's developers would see too. @param {string} source @returns {Promise<BundledFile[]>} */
async function bundleByEsbuild(source) {
  const { outputFiles, metafile, warnings } = await esbuild.build({
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
  if (warnings.length > 0) {
    throw new Error(`esbuild warns about dist: ${warnings.map(({ text }) => text).join(' ')}`);
  }
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
