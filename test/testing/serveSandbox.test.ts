import { afterEach, expect, test } from 'vitest';
import { connectTransport } from '../../src/index.js';
import { sandboxBillingId, sandboxOrgId } from '../../src/testing.js';
import { type SandboxServer, type ServeSandboxOptions, serveSandbox } from '../../src/testing-node.js';

const open: SandboxServer[] = [];
async function serve(options?: ServeSandboxOptions) {
  const server = await serveSandbox(options);
  open.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const scope = { orgId: sandboxOrgId, billingId: sandboxBillingId };

test('serves the API and the payment page on two origins', async () => {
  const { baseUrl, payOrigin, sandbox } = await serve({ generation: 'connect', lagMs: 0 });
  expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/frontier$/);
  expect(new URL(baseUrl).origin).not.toBe(payOrigin);
  const transport = connectTransport({ baseUrl });
  const urls = { successUrl: 'http://localhost:3000/done', cancelUrl: 'http://localhost:3000/' };
  const session = await transport.createCheckout(scope, { plan: 'pro', ...urls });
  expect(new URL(session.checkoutUrl).origin).toBe(payOrigin);
  expect(await (await fetch(session.checkoutUrl)).text()).toContain('Start trial');
  sandbox.pay(session.id);
  const { sessions } = await transport.listCheckouts(scope);
  expect(sessions).toMatchObject([{ id: session.id, state: 'complete' }]);
});

test('answers with credentials to every page of this machine, and to no other page', async () => {
  const { baseUrl, sandbox } = await serve();
  const call = (origin: string) =>
    fetch(`${baseUrl}/v1beta1/organizations/${sandboxOrgId}/billing/${sandboxBillingId}/checkouts`, {
      headers: { origin },
    });
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:5173', 'http://app.localhost']) {
    const { status, headers } = await call(origin);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
  }
  const before = sandbox.requests.length;
  expect((await call('https://elsewhere.example')).status).toBe(403);
  expect((await call('null')).status).toBe(403);
  expect(sandbox.requests).toHaveLength(before);
});

test('with `allowedOrigins` they decide', async () => {
  const { baseUrl } = await serve({ allowedOrigins: ['https://app.example'] });
  const call = (origin: string) => fetch(`${baseUrl}/nowhere`, { headers: { origin } });
  const allowed = await call('https://app.example');
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
  expect((await call('http://localhost:3000')).headers.get('access-control-allow-origin')).toBeNull();
});

test('uses the port, and rejects when it is taken', async () => {
  const { baseUrl } = await serve();
  const port = Number(new URL(baseUrl).port);
  await expect(serve({ port })).rejects.toThrow(
    /cannot serve the API: listen EADDRINUSE.* Pass another port\.$/,
  );
});

test('a closed server answers no more', async () => {
  const { baseUrl, close } = await serveSandbox();
  await close();
  await expect(fetch(baseUrl)).rejects.toThrow('fetch failed');
});
