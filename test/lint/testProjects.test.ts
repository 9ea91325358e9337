import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createFilter } from 'vite';
import { expect, test } from 'vitest';
import browsers from '../../vitest.browsers.config.js';
import contract from '../../vitest.contract.config.js';
import packed from '../../vitest.package.config.js';
import { projects } from '../projects.js';

const matchers = [...projects, browsers, contract, packed].map(({ test }) => ({
  name: String(test?.name),
  matches: createFilter(test?.include, test?.exclude),
}));

const projectsOf = (file: string) =>
  matchers.filter(({ matches }) => matches(resolve(file))).map(({ name }) => name);

test('each test file belongs to exactly one project, so that none is skipped and none runs twice', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join('test', file));
  expect(files).toContain('test/lint/testProjects.test.ts');
  const misplaced = files
    .map((file) => ({ file, projects: projectsOf(file) }))
    .filter((found) => found.projects.length !== 1);
  expect(misplaced).toEqual([]);
});

test.each([
  ['test/anywhere/x.test.ts', 'unit'],
  ['test/anywhere/deep/x.test.tsx', 'dom'],
  ['test/anywhere/x.dom.test.ts', 'dom'],
  ['test/anywhere/x.flow.test.ts', 'flows'],
  ['test/anywhere/x.contract.test.ts', 'contract'],
  ['test/anywhere/x.package.test.ts', 'package'],
  ['test/anywhere/x.browsers.test.ts', 'browsers'],
])('%s, in a folder that is new, runs in %s', (file, project) => {
  expect(projectsOf(file)).toEqual([project]);
});
