import { defineConfig } from 'vitest/config';

// The unit tests alone, for `npm run mutate`: a run of them for each mutant has to be quick.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    include: ['test/{model,wire,query,checkout}/**/*.test.ts'],
    exclude: ['test/**/*.dom.test.ts', 'test/wire/fuzz.test.ts'],
  },
});
