import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { build, type Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './scripts/findChromium.mjs';
import { buildStylesheet } from './scripts/stylesheet.mjs';
import { projects } from './test/projects.js';

/** The stylesheet, and the same in a layer. */
function stylesheet(): Plugin {
  return {
    name: 'stylesheet',
    // Storybook loads this config too and must not write to dist.
    apply: (config, { command }) => command === 'build' && Boolean(config.build?.lib),
    closeBundle() {
      mkdirSync('dist', { recursive: true });
      const code = buildStylesheet();
      writeFileSync('dist/styles.css', code);
      writeFileSync('dist/styles.layered.css', `@layer react-frontier-checkout {${code}}`);
    },
  };
}

/** Files that are imported when they are needed. */
const loadedLater = [
  'checkout/later',
  'checkout/start/planGuard',
  'components/csv/saveCheckoutsCsv',
  'components/details/detailsView',
  'components/history/panels/historyPanels',
  'components/history/startAgainView',
  'components/plans/PlanComparisonTable',
  'components/plans/changePlanView',
  'components/plans/planActions',
  'components/resume/resumeView',
  'components/return/startAgainView',
  'wire/http/explainError',
];

/** Leaves imports of the other files as they are, for a file that is bundled by itself. */
function leaveLater(bundled: string): Plugin {
  return {
    name: 'leave-later',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return undefined;
      const name = relative('src', resolve(dirname(importer), id)).replace(/\.js$/, '');
      if (!loadedLater.includes(name)) return undefined;
      return { id: `./${relative(dirname(bundled), name)}.js`, external: true };
    },
  };
}

/**
 * Bundles each of these files with its own copy of what it imports. If it shared files with the rest, bundlers that
 * split code would load the shared part first, unused exports included. What both must know is in `pageRegistry`.
 */
function loadLater(): Plugin {
  return {
    name: 'load-later',
    apply: (config, { command }) => command === 'build' && Boolean(config.build?.lib),
    async closeBundle() {
      for (const name of loadedLater) {
        await build({
          configFile: false,
          logLevel: 'warn',
          plugins: [leaveLater(name)],
          build: {
            ...library,
            emptyOutDir: false,
            lib: { entry: { [name]: `./src/${name}` }, formats: ['es'] },
            rolldownOptions: {
              external: isPackage,
              output: { entryFileNames: '[name].js', codeSplitting: false },
            },
          },
        });
      }
    },
  };
}

/**
 * One file imports the JSX runtime for all others. An app's bundler may repeat the import of each file that it bundles:
 * esbuild does.
 */
function importJsxOnce(): Plugin {
  return {
    name: 'import-jsx-once',
    apply: (config, { command }) => command === 'build' && Boolean(config.build?.lib),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const path = relative(dirname(file.fileName), 'jsxRuntime.js');
        const own = path.startsWith('.') ? path : `./${path}`;
        file.code = file.code.replace(/ from "react\/jsx-runtime";/, ` from "${own}";`);
      }
      const source = 'export { Fragment, jsx, jsxs } from "react/jsx-runtime";\n';
      this.emitFile({ type: 'asset', fileName: 'jsxRuntime.js', source });
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

const isPackage = (id: string, importer: string | undefined) =>
  importer !== undefined && /^[^./\0]/.test(id) && !isAbsolute(id);

/** The app's own build minifies. */
const library = { minify: false, sourcemap: true } as const;

export default defineConfig({
  plugins: [react(), stylesheet(), loadLater(), importJsxOnce()],
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
    ...library,
    rolldownOptions: {
      external: (id, importer) =>
        isPackage(id, importer) || loadedLater.some((name) => id === `./${name.replace(/.*\//, '')}.js`),
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
