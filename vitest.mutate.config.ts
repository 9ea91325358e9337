import { defineConfig } from 'vitest/config';

// The tests for `npm run mutate`. One worker runs them all, because each change runs some of them again and loading the
// files would take longer than the tests.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{model,wire,query,checkout}/**/*.test.ts'],
          exclude: ['test/**/*.dom.test.ts', 'test/**/*.fuzz.test.ts'],
        },
      },
    ],
  },
});
