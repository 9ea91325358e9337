import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../../../src/sandbox/createSandbox.js';
import { serveFetchHandler } from '../../../src/sandbox/node/serveFetchHandler.js';
import { path } from '../startSandbox.js';
import { rawRequest, requestText } from './rawRequest.js';

const sandbox = createSandbox();
const server = createServer(serveFetchHandler(sandbox.fetch));
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => sandbox.reset());

const host = { Host: 'localhost' };
const ask = (line: string, headers: Record<string, string> = host, body = '') =>
  rawRequest(port, requestText(line, headers, body));
const json = { ...host, 'Content-Type': 'application/json' };

describe('the Host header', () => {
  test.each(['localhost', 'localhost:5173', '127.0.0.1:80', '127.9.8.7', '[::1]:5173', 'app.localhost'])(
    '%s is answered',
    async (name) => {
      expect((await ask(`GET ${path}`, { Host: name })).status).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'evil.example:5173',
    'localhost.evil.example',
    'evillocalhost',
    '127.0.0.1.evil.example',
    '192.168.1.5',
    '[::2]',
  ])('%s is 403 with the reason, and nothing is carried out', async (name) => {
    const answer = await ask(`GET ${path}`, { Host: name });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('does not answer for the host');
    expect(answer.text).toContain('server.allowedHosts');
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['', 'a b', 'localhost/x', 'user@localhost', 'localhost?x', '[::1', 'localhost:99999', '%'])(
    '"%s" is 400',
    async (name) => {
      expect((await ask(`GET ${path}`, { Host: name })).status).toBe(400);
      expect(sandbox.requests).toEqual([]);
    },
  );

  test('a request without one is 400', async () => {
    expect((await ask(`GET ${path}`, {})).status).toBe(400);
    expect((await rawRequest(port, `GET ${path} HTTP/1.0\r\n\r\n`)).status).toBe(400);
  });
});

describe('nonsense', () => {
  test.each([
    ['bad percent-encoding', 'GET /v1beta1/%zz'],
    ['a cut percent-encoding', 'GET /v1beta1/%4'],
    ['bad percent-encoding in the query', `GET ${path}?a=%`],
    ['no path', 'OPTIONS *'],
    ['a whole URL', 'GET http://evil.example/'],
    ['a method that fetch does not know', `TRACE ${path}`],
    ['no request line', 'nonsense'],
  ])('%s is 400', async (_, line) => {
    expect((await ask(line)).status).toBe(400);
    expect(sandbox.requests).toEqual([]);
  });

  test('a path that looks like another host stays a path', async () => {
    await ask('GET //evil.example/x');
    await ask('GET //[');
    expect(sandbox.requests.map((request) => request.path)).toEqual(['//evil.example/x', '//[']);
  });

  test('invalid JSON is 400, for the API and for the control endpoint', async () => {
    expect((await ask(`POST ${path}`, json, '{"a":')).status).toBe(400);
    expect((await ask('POST /__sandbox', json, '{"a":')).status).toBe(400);
  });

  test.each(['constructor', '__proto__', 'toString'])('a control field called %s is 400', async (name) => {
    const answer = await ask('POST /__sandbox', json, `{"${name}":1}`);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(`Unknown field \\"${name}\\"`);
  });

  test('the body of a GET is ignored', async () => {
    expect((await ask(`GET ${path}`, json, '{"a":1}')).status).toBe(200);
  });
});

describe('the size of a body', () => {
  const limit = 1_048_576;
  const padded = (size: number) => `{"padding":"${'x'.repeat(size - 14)}"}`;

  test('of 1 MiB is accepted', async () => {
    expect((await ask(`POST ${path}`, json, padded(limit))).status).toBe(500);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('beyond 1 MiB is 413', async () => {
    const answer = await ask(`POST ${path}`, json, padded(limit + 1));
    expect(answer).toEqual({ status: 413, text: expect.stringContaining('larger than 1 MiB') });
    expect(sandbox.requests).toEqual([]);
  });

  test('beyond 1 MiB in chunks is 413 as well', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const head = requestText(`POST ${path}`, { ...json, 'Transfer-Encoding': 'chunked' });
    expect((await rawRequest(port, `${head}${chunk.repeat(17)}0\r\n\r\n`)).status).toBe(413);
    expect(sandbox.requests).toEqual([]);
  });

  test('the server answers the next request', async () => {
    const url = `http://127.0.0.1:${port}`;
    const answers = [
      await fetch(url + path, { method: 'POST', body: padded(20 * limit) }),
      await fetch(url + path),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 200]);
  });
});
