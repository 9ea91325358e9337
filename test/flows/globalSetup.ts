import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built demo app is served, without a trailing slash: `inject('demoUrl')`. */
    demoUrl: string;
    /** The folder it was built into. */
    demoDir: string;
  }
}

const configFile = 'examples/demo/vite.config.ts';

/** Builds the demo once and serves it for all flows. */
export default async function serveDemo(project: TestProject) {
  const outDir = await mkdtemp(join(tmpdir(), 'demo-'));
  await buildForProduction(outDir);
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('demoDir', outDir);
  project.provide('demoUrl', `http://127.0.0.1:${address.port}`);

  return async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
}

/** Vitest sets NODE_ENV to "test", with which Vite would bundle React's development build. */
async function buildForProduction(outDir: string) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
}
