import { defineConfig } from 'vitest/config';

// Apart from the other tests, since it needs three browsers: `npm run test:browsers`.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['test/**/*.browsers.test.ts'],
    globalSetup: ['test/flows/globalSetup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
