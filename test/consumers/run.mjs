// Installs the packed library in apps of its users, each with dependencies and a lockfile of its own, and runs what each
// app declares. Needs a build and a network. `npm run test:consumers -- jest next` runs some of them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../scripts/findChromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such consumer: ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  process.exit(1);
}
if (!existsSync('dist/index.js')) {
  console.error('dist is missing: run npm run build first.');
  process.exit(1);
}

const root = mkdtempSync(join(tmpdir(), 'consumers-'));
/** @type {string[][]} */
const rows = [];
let failures = 0;

/**
 * @param {string} cwd
 * @param {string[]} args of npm
 */
function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 300_000,
    env: {
      ...process.env,
      CI: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      BROWSERSLIST_IGNORE_OLD_DATA: '1',
      CHROMIUM: findChromium() ?? '',
    },
  });
  return { ok: status === 0, output: `${stdout}\n${stderr}` };
}

const [packed] = JSON.parse(
  spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], { encoding: 'utf8' })
    .stdout,
);
const tarball = resolve(root, packed.filename);

/** @param {string} name */
function runConsumer(name) {
  const app = join(root, name);
  cpSync(join(here, name), app, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.next|build|test-results)$/.test(path),
  });
  const { scripts, config } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  if (config?.serve) cpSync(join(here, 'shared'), app, { recursive: true });
  const steps = [
    { title: 'install', args: ['ci', '--prefer-offline', '--no-audit', '--no-fund'] },
    // After the lockfile, and without changing it: a lockfile would have to hold the hash of every new tarball.
    {
      title: 'add the tarball',
      args: ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', tarball],
    },
    ...Object.keys(scripts).map((script) => ({ title: script, args: ['run', script] })),
  ];
  for (const { title, args } of steps) {
    const start = Date.now();
    const { ok, output } = npm(app, ...args);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (title !== 'install' || !ok) rows.push([name, title, ok ? 'ok' : 'FAILED', `${seconds} s`]);
    console.log(`${name}: ${title} ${ok ? 'ok' : 'FAILED'} (${seconds} s)`);
    if (ok) continue;
    failures += 1;
    console.error(output);
    // The scripts of an app are independent; without an install there is nothing to run.
    if (title === 'install' || title === 'add the tarball') break;
  }
}

for (const name of asked.length > 0 ? asked : all) runConsumer(name);
rmSync(root, { recursive: true, maxRetries: 3 });

const head = ['consumer', 'step', 'result', 'time'];
console.log(
  ['', head, head.map(() => '---'), ...rows]
    .map((cells) => (Array.isArray(cells) ? `| ${cells.join(' | ')} |` : ''))
    .join('\n'),
);
process.exitCode = failures > 0 ? 1 : 0;
