import { gzipSync } from 'node:zlib';

/**
 * A file of a bundle. `imports` are the names of the files that it imports statically.
 *
 * @typedef {{ name: string, code: string, isEntry: boolean, imports: string[] }} BundledFile
 */

/**
 * The entry files and all files that they import statically, directly or through others.
 *
 * @template {BundledFile} File
 * @param {File[]} files
 * @returns {File[]}
 */
export function firstLoad(files) {
  const byName = new Map(files.map((file) => [file.name, file]));
  const first = new Set(files.filter(({ isEntry }) => isEntry));
  if (first.size === 0) throw new Error('The bundle has no entry.');
  for (const file of first) {
    for (const name of file.imports) {
      const imported = byName.get(name);
      if (imported) first.add(imported);
    }
  }
  return [...first];
}

/** Bytes of minified files, each compressed by itself. @param {BundledFile[]} files */
export function gzipped(files) {
  return files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
