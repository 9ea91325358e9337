import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/{model,wire,query,checkout}/**/*.test.ts'],
    exclude: ['test/**/*.{dom,fuzz}.test.ts'],
    setupFiles: ['test/setupMutate.ts'],
    sequence: { groupOrder: 0 },
  },
};

/** Checkouts leave pages, open windows and come back, so most of `src/checkout` is tested through the hooks. */
const dom: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'dom',
    environment: 'jsdom',
    include: [
      'test/checkout/**/*.dom.test.ts',
      'test/hooks/{scopes,setupMistakes,useCheckoutReturn,useStartCheckout}.test.tsx',
      'test/components/buttons/planGuard.test.tsx',
      'test/components/return/confirmation.test.tsx',
    ],
    setupFiles: ['test/setup.ts'],
    // Only what the unit tests let pass is tried with a browser's functions, which take long to set up.
    sequence: { groupOrder: 1 },
  },
};

// The tests that `scripts/mutate.mjs` runs. One worker runs them all, because loading the files again for each change
// takes longer than the tests.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    isolate: false,
    // On a busy machine a slow test would pass for one that notices.
    testTimeout: 30_000,
    projects: process.env.MUTATED === 'checkout' ? [unit, dom] : [unit],
  },
});
