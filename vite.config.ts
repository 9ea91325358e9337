import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { bundle } from 'lightningcss';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './scripts/findChromium.mjs';
import { projects } from './test/projects.js';

/** The stylesheet, and the same in a layer. No targets: modern CSS such as light-dark() reaches the browser as written. */
function stylesheet(): Plugin {
  return {
    name: 'stylesheet',
    // Storybook loads this config too and must not write to dist.
    apply: (config, { command }) => command === 'build' && Boolean(config.build?.lib),
    closeBundle() {
      mkdirSync('dist', { recursive: true });
      const { code } = bundle({ filename: 'src/styles/styles.css' });
      writeFileSync('dist/styles.css', code);
      writeFileSync('dist/styles.layered.css', `@layer react-frontier-checkout {\n${code}}\n`);
    },
  };
}

/** Every story as a test, with axe, in one theme, or in the few colours that a forced-colors mode leaves. */
function stories(theme: 'light' | 'dark' | 'forced', groupOrder: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      name: `stories-${theme}`,
      env: { STORY_THEME: theme === 'forced' ? 'light' : theme },
      setupFiles: ['test/setupStories.ts'],
      sequence: { groupOrder },
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: {
            executablePath: findChromium(),
            args: ['--disable-gpu', '--disable-quic'],
          },
          contextOptions: { forcedColors: theme === 'forced' ? 'active' : 'none' },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), stylesheet()],
  // tsconfig.json maps the public doors to src, so that tests and stories import what an app imports.
  resolve: { tsconfigPaths: true },
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        testing: 'src/testing.ts',
        'testing-react': 'src/testing-react.ts',
        'testing-node': 'src/testing-node.ts',
        vite: 'src/vite.ts',
        bin: 'src/bin.ts',
      },
      formats: ['es'],
    },
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: (id, importer) => importer !== undefined && /^[^./\0]/.test(id) && !isAbsolute(id),
      // Inlined constants would leave bare imports of their files, which esbuild warns about.
      optimization: { inlineConst: false },
      // A single bundle would drop every 'use client'.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
  test: {
    projects: [...projects, stories('light', 2), stories('dark', 3), stories('forced', 4)],
  },
});
