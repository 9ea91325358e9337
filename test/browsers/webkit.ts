import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { EngineKind, EnginePage } from './Engine.js';

const driverPath = '/usr/bin/WebKitWebDriver';
const browserPath = findMiniBrowser();
/** As WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Element = { [elementKey]: string };

/** WebKitGTK's own test browser, over plain WebDriver, on a screen that nobody sees. */
export const webkit: EngineKind = {
  name: 'WebKit',
  missing: existsSync(driverPath) && browserPath ? undefined : 'webkit2gtk-driver xvfb xauth',
  keepsPages: true,
  async start() {
    const port = await freePort();
    const driver = spawn('xvfb-run', ['-a', driverPath, `--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      detached: true,
    });
    const call = createCall(`http://127.0.0.1:${port}`);
    await call.untilReady();
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
        },
      },
    });
    const session = `/session/${sessionId}`;

    const wrap = (handle: string): EnginePage => {
      const inWindow = async <T>(method: string, path: string, body?: object): Promise<T> => {
        await call('POST', `${session}/window`, { handle });
        return call<T>(method, session + path, body);
      };
      return {
        id: handle,
        goto: (url) => inWindow('POST', '/url', { url }),
        run: (expression) =>
          inWindow('POST', '/execute/sync', { script: `return (${expression})`, args: [] }),
        async click(selector, times = 1) {
          const element = await inWindow<Element>('POST', '/element', {
            using: 'css selector',
            value: selector,
          });
          if (times === 1) {
            await inWindow('POST', `/element/${element[elementKey]}/click`, {});
            return;
          }
          const press = [
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ];
          const move = { type: 'pointerMove', origin: element, x: 0, y: 0, duration: 0 };
          const actions = [{ type: 'pointer', id: 'mouse', actions: [move, ...press, ...press] }];
          await inWindow('POST', '/actions', { actions });
        },
        // A window of its own is in front as it is.
        show: async () => {},
        async pressEscape() {
          const press = [
            { type: 'keyDown', value: '\uE00C' },
            { type: 'keyUp', value: '\uE00C' },
          ];
          await inWindow('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: press }] });
        },
      };
    };
    return {
      pages: async () => (await call<string[]>('GET', `${session}/window/handles`)).map(wrap),
      openPage: async () =>
        wrap((await call<{ handle: string }>('POST', `${session}/window/new`, { type: 'window' })).handle),
      async close() {
        await call('DELETE', session).catch(() => {});
        stopGroup(driver);
      },
    };
  },
};

/** Calls of the driver. An error has the driver's own words. */
function createCall(origin: string) {
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  return Object.assign(call, {
    async untilReady(): Promise<void> {
      const until = Date.now() + 15_000;
      for (;;) {
        try {
          await call('GET', '/status');
          return;
        } catch (error) {
          if (Date.now() > until) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
  });
}

/** `xvfb-run` starts an X server and the driver as its children: all of them end. */
function stopGroup({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, 'SIGTERM');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function findMiniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .flatMap((folder) => [
      join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'),
      join('/usr/lib', folder, 'webkitgtk-6.0/MiniBrowser'),
    ])
    .find((path) => existsSync(path));
}
