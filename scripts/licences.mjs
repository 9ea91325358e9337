// Lists the licences of what an app installs with this library, and fails on one that is not known to be permissive.
import { readFileSync } from 'node:fs';

const permissive = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  '(MIT OR Apache-2.0)',
]);
/** @type {{ packages: Record<string, { version?: string; license?: string; dependencies?: Record<string, string>; peerDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const root = packages[''];
const queue = [
  ...Object.keys(root?.dependencies ?? {}),
  // Optional ones are chosen by the app, and have been looked at all the same.
  ...Object.keys(root?.peerDependencies ?? {}).filter(
    (name) => name.startsWith('react') || name.startsWith('@tanstack'),
  ),
].map((name) => ({ name, from: '' }));
/** @type {Map<string, string>} */
const found = new Map();

/**
 * The folder that a package is resolved to, as Node does from another one.
 *
 * @param {string} name
 * @param {string} from
 */
function folderOf(name, from) {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${folder}/node_modules/${name}`]) return `${folder}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

for (const { name, from } of queue) {
  const folder = folderOf(name, from);
  const entry = packages[folder];
  if (!entry || found.has(folder)) continue;
  const own = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  found.set(folder, `${name}@${entry.version}: ${own.license ?? 'none'}`);
  for (const next of Object.keys(entry.dependencies ?? {})) queue.push({ name: next, from: folder });
}

const lines = [...found.values()].sort();
console.log(lines.join('\n'));
const unknown = lines.filter((line) => !permissive.has(line.slice(line.lastIndexOf(': ') + 2)));
console.log(`\n${lines.length} packages, ${unknown.length} with a licence to look at.`);
if (unknown.length > 0) {
  console.error(unknown.join('\n'));
  process.exitCode = 1;
}
