import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type InlineConfig, preview } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { type FrontierSandboxOptions, frontierSandbox } from '../../../src/vite.js';
import { path } from '../startSandbox.js';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function config(options: FrontierSandboxOptions, lines: string[]): Promise<InlineConfig> {
  const root = await mkdtemp(join(tmpdir(), 'sandbox-'));
  cleanups.push(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'dist'));
  for (const file of ['index.html', 'dist/index.html']) {
    await writeFile(join(root, file), '<!doctype html><title>App</title>');
  }
  const logger = createLogger('info', { allowClearScreen: false });
  logger.info = (line) => lines.push(line);
  const address = { host: '127.0.0.1', port: 0 };
  return {
    root,
    configFile: false,
    customLogger: logger,
    optimizeDeps: { noDiscovery: true },
    server: { ...address, watch: null },
    preview: address,
    plugins: [frontierSandbox(options)],
  };
}

async function run(kind: 'dev' | 'preview', options: FrontierSandboxOptions = {}) {
  const lines: string[] = [];
  const inline = await config(options, lines);
  const server = kind === 'dev' ? await (await createServer(inline)).listen() : await preview(inline);
  cleanups.push(() => server.close());
  const app = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  return { server, app, lines };
}

const order = (app: string) =>
  JSON.stringify({
    success_url: `${app}/done?id={{.CheckoutID}}`,
    cancel_url: `${app}/plans`,
    subscription_body: { plan: 'pro' },
  });

describe.each(['dev', 'preview'] as const)('%s', (kind) => {
  test('serves the API beside the app and the payment page on another origin', async () => {
    const { app, lines, server } = await run(kind, { lagMs: 0 });
    expect(await (await fetch(`${app}/`)).text()).toContain('<title>App</title>');

    const created = await fetch(`${app}/frontier${path}`, { method: 'POST', body: order(app) });
    const { checkout_session: row } = await created.json();
    const page = new URL(row.checkout_url);
    expect(page.hostname).toBe('127.0.0.1');
    expect(page.origin).not.toBe(app);
    expect(lines.filter((line) => line.includes(page.origin))).toHaveLength(1);

    expect(await (await fetch(page)).text()).toContain('14 days free');
    const paid = await fetch(page, {
      method: 'POST',
      body: new URLSearchParams({ action: 'pay' }),
      redirect: 'manual',
    });
    expect([paid.status, paid.headers.get('location')]).toEqual([303, `${app}/done?id=${row.id}`]);
    const listed = await (await fetch(`${app}/frontier${path}`)).json();
    expect(listed.checkout_sessions).toMatchObject([{ id: row.id, state: 'complete' }]);

    await server.close();
    await expect(fetch(page)).rejects.toThrow('fetch failed');
  });
});

test('the outcome offline cuts the connection until the control endpoint resets it', async () => {
  const { app } = await run('dev', { apiPath: '/api/billing' });
  const control = `${app}/api/billing/__sandbox`;
  await fetch(control, { method: 'POST', body: '{"outcome":"offline"}' });
  await expect(fetch(`${app}/api/billing${path}`)).rejects.toThrow('fetch failed');
  await fetch(control, { method: 'DELETE' });
  expect((await fetch(`${app}/api/billing${path}`)).status).toBe(200);
});

test('a given port survives a restart', async () => {
  const probe = await run('dev');
  const port = Number(/payment page on http:\/\/127\.0\.0\.1:(\d+)/.exec(probe.lines.join('\n'))?.[1]);
  await probe.server.close();

  const { server, app } = await run('dev', { payPort: port });
  if ('restart' in server) await server.restart();
  const created = await fetch(`${app}/frontier${path}`, { method: 'POST', body: order(app) });
  const { checkout_session: row } = await created.json();
  expect(new URL(row.checkout_url).port).toBe(String(port));
  await expect.poll(async () => (await fetch(row.checkout_url)).status, { timeout: 3000 }).toBe(200);
});

test('in middleware mode the payment page closes with the server', async () => {
  const lines: string[] = [];
  const inline = await config({}, lines);
  const server = await createServer({ ...inline, server: { middlewareMode: true, watch: null, ws: false } });
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))?.[0] ?? '';
  expect((await fetch(`${origin}/c/pay/none`)).status).toBe(404);
  await server.close();
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});
