import type { TestProjectInlineConfiguration } from 'vitest/config';

/** The projects of `npm test`, besides the stories. A file's suffix decides which one runs it. */
export const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: ['test/**/*.{dom,flow,contract,package,browsers}.test.ts'],
      sequence: { groupOrder: 0 },
    },
  },
  {
    extends: true,
    test: {
      name: 'dom',
      environment: 'jsdom',
      include: ['test/**/*.test.tsx', 'test/**/*.dom.test.ts'],
      setupFiles: ['test/setup.ts'],
      sequence: { groupOrder: 0 },
    },
  },
  {
    extends: true,
    test: {
      name: 'flows',
      environment: 'node',
      include: ['test/**/*.flow.test.ts'],
      globalSetup: ['test/flows/globalSetup.ts'],
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 30_000,
      sequence: { groupOrder: 1 },
    },
  },
];
