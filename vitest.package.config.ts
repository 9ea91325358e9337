import { defineConfig } from 'vitest/config';

// Apart from the other tests, since it looks at what `npm run build` has put in dist.
export default defineConfig({
  test: { name: 'package', environment: 'node', include: ['test/**/*.package.test.ts'], testTimeout: 60_000 },
});
