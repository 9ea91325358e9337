import { defineConfig } from 'vitest/config';

// Apart from the other tests, since it can be pointed at a real server: see test/contract/contract.test.ts.
export default defineConfig({
  test: {
    name: 'contract',
    environment: 'node',
    include: ['test/**/*.contract.test.ts'],
    testTimeout: 60_000,
  },
});
