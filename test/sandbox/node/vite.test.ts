import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type InlineConfig, preview } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import type { ViteHostSettings } from '../../../src/sandbox/node/isViteHost.js';
import { type FrontierSandboxOptions, frontierSandbox } from '../../../src/vite.js';
import { path } from '../startSandbox.js';
import { rawRequest, requestText } from './rawRequest.js';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function config(
  options: FrontierSandboxOptions,
  lines: string[],
  hosts: ViteHostSettings = {},
): Promise<InlineConfig> {
  const root = await mkdtemp(join(tmpdir(), 'sandbox-'));
  cleanups.push(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'dist'));
  for (const file of ['index.html', 'dist/index.html']) {
    await writeFile(join(root, file), '<!doctype html><title>App</title>');
  }
  const logger = createLogger('info', { allowClearScreen: false });
  logger.info = (line) => lines.push(line);
  const address = { host: '127.0.0.1', port: 0, ...hosts } as object;
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

async function run(
  kind: 'dev' | 'preview',
  options: FrontierSandboxOptions = {},
  hosts: ViteHostSettings = {},
) {
  const lines: string[] = [];
  const inline = await config(options, lines, hosts);
  const server = kind === 'dev' ? await (await createServer(inline)).listen() : await preview(inline);
  cleanups.push(() => server.close());
  const app = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  const payOrigin = /payment page on (\S+)/.exec(lines.join('\n'))?.[1] ?? '';
  return { server, app, lines, payOrigin };
}

const status = async (origin: string, line: string, headers: Record<string, string>, body = '') =>
  (await rawRequest(Number(new URL(origin).port), requestText(line, headers, body))).status;

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

    expect(await (await fetch(page)).text()).toContain('Subscribe to Pro');
    const paid = await fetch(page, {
      method: 'POST',
      body: new URLSearchParams({ action: 'pay' }),
      redirect: 'manual',
    });
    expect([paid.status, paid.headers.get('location')]).toEqual([303, `${app}/done?id={{.CheckoutID}}`]);
    const listed = await (await fetch(`${app}/frontier${path}`)).json();
    expect(listed.checkout_sessions).toMatchObject([{ id: row.id, state: 'complete' }]);

    await server.close();
    await expect(fetch(page)).rejects.toThrow('fetch failed');
  });

  test('serves the payment page on its own origin only, and only there', async () => {
    const { app, payOrigin } = await run(kind);
    const created = await fetch(`${app}/frontier${path}`, { method: 'POST', body: order(app) });
    const page = new URL((await created.json()).checkout_session.checkout_url).pathname;
    const appHost = { Host: new URL(app).host };
    const payHost = { Host: new URL(payOrigin).host };
    expect(await status(payOrigin, `GET ${page}`, payHost)).toBe(200);
    // As raw bytes, because fetch resolves the dots itself.
    expect(await status(app, `GET /frontier/..${page}`, appHost)).toBe(404);
    expect(await status(app, `GET /frontier${page}`, appHost)).toBe(404);
    for (const other of [`/frontier${path}`, path, '/frontier/__sandbox', '/__sandbox', '/']) {
      expect([other, await status(payOrigin, `GET ${other}`, payHost)]).toEqual([other, 404]);
    }
    for (const name of ['evil.example', `localhost:${new URL(payOrigin).port}`]) {
      expect([name, await status(payOrigin, `GET ${page}`, { Host: name })]).toEqual([name, 403]);
    }
  });

  test('answers local hosts and those of the Vite config, and no other', async () => {
    const { app } = await run(kind, {}, { allowedHosts: ['shop.test', '.corp.test'] });
    const ask = (name: string) => status(app, `GET /frontier${path}`, { Host: name });
    for (const name of ['localhost', '127.0.0.2', 'a.localhost', 'shop.test', 'corp.test', 'a.corp.test']) {
      expect([name, await ask(name)]).toEqual([name, 200]);
    }
    for (const name of ['evil.example', 'x.shop.test', 'xcorp.test', '192.168.1.5']) {
      expect([name, await ask(name)]).toEqual([name, 403]);
    }
  });

  test('the control endpoint answers only JSON of the app', async () => {
    const { app } = await run(kind);
    const Host = new URL(app).host;
    const post = (headers: Record<string, string>) =>
      status(app, 'POST /frontier/__sandbox', { Host, ...headers }, '{"outcome":"internal"}');
    const json = { 'Content-Type': 'application/json' };
    expect(await post({})).toBe(415);
    expect(await post({ 'Content-Type': 'text/plain' })).toBe(415);
    // Vite itself allows other local origins in its CORS settings.
    expect(await post({ ...json, Origin: 'http://localhost:9' })).toBe(403);
    expect(await post({ ...json, Origin: 'https://evil.example' })).toBe(403);
    expect((await fetch(`${app}/frontier${path}`)).status).toBe(200);
    expect(await post({ ...json, Origin: app })).toBe(200);
    expect((await fetch(`${app}/frontier${path}`)).status).toBe(500);
  });

  test('answers nonsense with 400 or 413', async () => {
    const { app, payOrigin } = await run(kind);
    for (const origin of [app, payOrigin]) {
      const { host } = new URL(origin);
      const asked = (line: string, headers = {}, body = '') =>
        status(origin, line, { Host: host, ...headers }, body);
      expect(await asked('GET /frontier/%zz')).toBe(400);
      expect(await asked(`POST /frontier${path}`, {}, 'x'.repeat(1_048_577))).toBe(413);
      expect(await status(origin, 'GET /frontier/', { Host: '[' })).toBeOneOf([400, 403]);
    }
    expect(await status(app, 'GET /frontier/', { Host: 'a/b' })).toBeOneOf([400, 403]);
    expect((await fetch(`${app}/frontier${path}`)).status).toBe(200);
  });
});

test('checks the host also where Vite does not, as behind TLS', async () => {
  const inline = await config({}, []);
  const middlewareMode = {
    middlewareMode: true,
    watch: null,
    ws: false,
    https: {},
    allowedHosts: ['shop.test'],
  };
  const server = await createServer({ ...inline, server: middlewareMode as object });
  cleanups.push(() => server.close());
  const listener = createHttpServer(server.middlewares);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => listener.close());
  const { port } = listener.address() as AddressInfo;
  const ask = (name: string) => rawRequest(port, requestText(`GET /frontier${path}`, { Host: name }));
  expect(await ask('evil.example')).toEqual({
    status: 403,
    text: expect.stringContaining('The sandbox does not answer for the host "evil.example".'),
  });
  expect((await ask('shop.test')).status).toBe(200);
  expect((await ask('localhost')).status).toBe(200);
});

test('a server on the network answers any IP address', async () => {
  const { app } = await run('dev', {}, { host: '0.0.0.0' });
  const ask = (name: string) => status(app, `GET /frontier${path}`, { Host: name });
  expect(await ask('192.168.1.5:5173')).toBe(200);
  expect(await ask('[fe80::1]')).toBe(200);
  expect(await ask('evil.example')).toBe(403);
});

test('the outcome offline cuts the connection until the control endpoint resets it', async () => {
  const { app } = await run('dev', { apiPath: '/api/billing' });
  const control = `${app}/api/billing/__sandbox`;
  const headers = { 'Content-Type': 'application/json' };
  await fetch(control, { method: 'POST', headers, body: '{"outcome":"offline"}' });
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
