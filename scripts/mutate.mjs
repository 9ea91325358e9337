// Mutation tests, folder by folder: `npm run mutate`, or `npm run mutate -- model wire` for some of them. Prints which
// changes no test notices, and the score of each folder and of all. Fails below 80 %.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const all = ['model', 'wire', 'query', 'checkout'];
const least = 80;

const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown) throw new Error(`There is no folder "${unknown}". Name some of: ${all.join(', ')}.`);

/**
 * Runs one folder. Its file of results also makes the next run quick: only what has changed is tried again.
 *
 * @param {string} folder
 */
function mutate(folder) {
  const incrementalFile = `.stryker/${folder}.json`;
  const { status } = spawnSync(
    'stryker',
    ['run', '--mutate', `src/${folder}/**/*.ts`, '--incrementalFile', incrementalFile],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  );
  if (status !== 0) throw new Error(`The run of ${folder} failed.`);
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(incrementalFile, 'utf8'));
  const ends = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status: end }) => end));
  return {
    folder,
    noticed: ends.filter((end) => end === 'Killed' || end === 'Timeout').length,
    missed: ends.filter((end) => end === 'Survived' || end === 'NoCoverage').length,
  };
}

const rows = (named.length > 0 ? named : all).map(mutate);
rows.push({
  folder: 'together',
  noticed: rows.reduce((sum, { noticed }) => sum + noticed, 0),
  missed: rows.reduce((sum, { missed }) => sum + missed, 0),
});

const scored = rows.map((row) => ({ ...row, score: (100 * row.noticed) / (row.noticed + row.missed) }));
console.table(scored.map((row) => ({ ...row, score: row.score.toFixed(2) })));
if (scored.some(({ score }) => score < least)) {
  console.error(`A score is below ${least}.`);
  process.exitCode = 1;
}
