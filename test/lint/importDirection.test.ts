import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** Lines that the linter lets pass, and lines that it must refuse, by the file they would stand in. */
const house: Record<string, { allowed: string[]; refused: string[] }> = {
  'src/model/x.ts': {
    allowed: ["import './y.js';"],
    refused: [
      "import '../wire/y.js';",
      "import type { T } from '../hooks/y.js';",
      "import 'react';",
      "import './cycleA';",
      'export const address = () => window.location.href;',
    ],
  },
  'src/model/cycleA.ts': { allowed: [], refused: ["import './cycleB.js';"] },
  'src/model/cycleB.ts': { allowed: [], refused: ["import './cycleA.js';"] },
  'src/wire/x.ts': {
    allowed: ["import '../model/y.js';", "import 'valibot';"],
    refused: ["import '../query/y.js';", "import '../browser/y.js';", "import '../sandbox/y.js';"],
  },
  'src/browser/x.ts': {
    allowed: ["import '../model/y.js';", 'export const address = () => window.location.href;'],
    refused: [
      "import '../wire/y.js';",
      "import '../query/y.js';",
      "import '../hooks/y.js';",
      "import '../testing/y.js';",
    ],
  },
  'src/sandbox/x.ts': {
    allowed: ["export type { A } from '../model/y.js';", "import type { T } from '../model/y.js';"],
    refused: [
      "import '../model/y.js';",
      "import { c } from '../model/y.js';",
      "export { b } from '../model/y.js';",
      "import type { T } from '../wire/y.js';",
      "import '../components/Y.js';",
    ],
  },
  'src/sandbox/state/x.ts': {
    allowed: ["import './y.js';", "import type { T } from '../../model/y.js';"],
    refused: [
      "import '../api/y.js';",
      "import '../billing/y.js';",
      "import type { T } from '../pages/y.js';",
      "import type { S } from '../SandboxOptions.js';",
      "import '../../wire/y.js';",
      "import { c } from '../../model/y.js';",
    ],
  },
  'src/sandbox/billing/x.ts': {
    allowed: ["import './y.js';", "import '../state/y.js';"],
    refused: ["import '../api/y.js';", "import '../pages/y.js';", "import '../../wire/y.js';"],
  },
  'src/sandbox/api/x.ts': {
    allowed: ["import './y.js';", "import '../state/y.js';", "import '../billing/y.js';"],
    refused: [
      "import '../rest/y.js';",
      "import type { T } from '../connect/y.js';",
      "import '../pages/y.js';",
      "import '../node/y.js';",
      "import '../createSandbox.js';",
      "import '../../wire/y.js';",
    ],
  },
  'src/sandbox/rest/x.ts': {
    allowed: ["import '../api/y.js';", "import '../state/y.js';"],
    refused: ["import '../connect/y.js';", "import '../pages/y.js';", "import '../../wire/y.js';"],
  },
  'src/sandbox/connect/x.ts': {
    allowed: ["import '../api/y.js';", "import '../state/y.js';"],
    refused: ["import '../rest/y.js';", "import '../node/y.js';", "import '../../wire/y.js';"],
  },
  'src/sandbox/pages/x.ts': {
    allowed: ["import './y.js';", "import '../state/y.js';", "import '../billing/y.js';"],
    refused: ["import '../api/y.js';", "import '../rest/y.js';", "import '../../wire/y.js';"],
  },
  'src/sandbox/node/x.ts': {
    allowed: ["import './y.js';", "import 'node:http';"],
    refused: ["import '../api/y.js';", "import '../createSandbox.js';", "import '../../wire/y.js';"],
  },
  'src/query/x.ts': {
    allowed: ["import '../model/y.js';", "import '../wire/y.js';"],
    refused: ["import '../browser/y.js';", "import '../hooks/y.js';", "import '../sandbox/y.js';"],
  },
  'src/hooks/x.ts': {
    allowed: ["import '../query/y.js';", "import '../browser/y.js';", "import 'react';"],
    refused: [
      "import '../components/Y.js';",
      "import '../sandbox/y.js';",
      "export { a } from '../index.js';",
    ],
  },
  'src/components/X.tsx': {
    allowed: ["import '../hooks/y.js';", "import '../browser/y.js';"],
    refused: [
      "import '../wire/y.js';",
      "import '../sandbox/y.js';",
      "export const late = () => import('../testing.js');",
      "import 'react-frontier-checkout';",
    ],
  },
  'src/index.ts': {
    allowed: ["export { a } from './components/a.js';", "export { b } from './wire/b.js';"],
    refused: [
      "export { c } from './sandbox/c.js';",
      "export { d } from './testing.js';",
      "import './testing/y.js';",
    ],
  },
  'src/testing/x.ts': {
    allowed: ["import '../sandbox/y.js';", "import '../hooks/y.js';", "import '../wire/y.js';"],
    refused: ["import '../index.js';", "import '../testing.js';"],
  },
  'src/testing.ts': {
    allowed: ["export { a } from './sandbox/a.js';", "export type { B } from './model/B.js';"],
    refused: ["export { c } from './wire/c.js';", "export { d } from './index.js';"],
  },
  'src/vite.ts': {
    allowed: ["import './sandbox/a.js';"],
    refused: ["import './components/B.js';", "import './index.js';"],
  },
  'stories/X.stories.tsx': {
    allowed: ["import 'react-frontier-checkout';", "import 'react-frontier-checkout/testing';"],
    refused: ["import '../src/index.js';", "import 'react-frontier-checkout/dist/index.js';"],
  },
  'examples/demo/main.tsx': {
    allowed: ["import 'react-frontier-checkout/styles.css';", "import './App.js';"],
    refused: ["import '../../src/index.js';", "import 'react-frontier-checkout/wire';"],
  },
  'test/x.test.ts': {
    allowed: ["import { vi } from 'vitest';", "import '../src/wire/y.js';", 'vi.fn();'],
    refused: ["vi.mock('node:fs');"],
  },
};

const refusedByBiome = new Set<string>();

// One run of Biome for the whole house: a run for each line would take half a minute.
beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const file of ['biome.json', '.gitignore', 'scripts/lint']) {
    cpSync(file, join(root, file), { recursive: true });
  }
  for (const [file, { allowed, refused }] of Object.entries(house)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), [...allowed, ...refused].join('\n'));
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
  };
  for (const { category, location } of diagnostics) {
    // Nothing here uses what it imports.
    if (category === 'lint/correctness/noUnusedImports') continue;
    refusedByBiome.add(`${location.path}:${location.start.line}`);
  }
  rmSync(root, { recursive: true });
}, 30_000);

describe.each(Object.entries(house))('%s', (file, { allowed, refused }) => {
  const isRefused = (line: number) => refusedByBiome.has(`${file}:${line}`);

  test.each(allowed.map((code, index) => [code, index + 1] as const))('may say %s', (_, line) => {
    expect(isRefused(line)).toBe(false);
  });

  test.each(refused.map((code, index) => [code, allowed.length + index + 1] as const))(
    'may not say %s',
    (_, line) => {
      expect(isRefused(line)).toBe(true);
    },
  );
});
