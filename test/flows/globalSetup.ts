import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built demo app is served, without a trailing slash: `inject('demoUrl')`. */
    demoUrl: string;
    /** The folder it was built into. */
    demoDir: string;
    /** The folder that test/flows/shop was built into. */
    shopDir: string;
  }
}

const configFile = 'examples/demo/vite.config.ts';

/** Builds the demo and the faults' shop once, and serves the demo for all flows. */
export default async function serveDemo(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'flows-'));
  const demoDir = join(folder, 'demo');
  const shopDir = join(folder, 'shop');
  await buildAs('production', { configFile, build: { outDir: demoDir, emptyOutDir: true } });
  // In development React mounts everything twice under StrictMode, which is one of the faults to live through.
  await buildAs('development', {
    configFile: false,
    root: 'test/flows/shop',
    resolve: { tsconfigPaths: true },
    build: { outDir: shopDir, emptyOutDir: true, minify: false },
  });
  const server = await preview({
    configFile,
    build: { outDir: demoDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('demoDir', demoDir);
  project.provide('demoUrl', `http://127.0.0.1:${address.port}`);
  project.provide('shopDir', shopDir);

  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

/** Vitest sets NODE_ENV to "test", by which Vite would choose React's build. */
async function buildAs(mode: 'production' | 'development', config: InlineConfig) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  try {
    await build({ ...config, mode, logLevel: 'error' });
  } finally {
    process.env.NODE_ENV = before;
  }
}
