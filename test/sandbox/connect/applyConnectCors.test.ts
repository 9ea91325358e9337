import { describe, expect, test } from 'vitest';
import { sandboxOrgId } from '../../../src/testing.js';
import { order, service, startConnect } from '../startConnect.js';

const app = 'https://app.example';
const allowedOrigins = [app];

function corsHeaders(response: Response) {
  return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));
}

function preflight(options: object, headers: Record<string, string>) {
  return startConnect(options).sandbox.fetch(`${service}/ListCheckouts`, { method: 'OPTIONS', headers });
}

const wanted = (origin: string, method = 'POST') => ({
  origin,
  'access-control-request-method': method,
  'access-control-request-headers': 'authorization,content-type,x-anything',
});

test('without origins no answer has CORS headers, and OPTIONS is a wrong method', async () => {
  const answer = await preflight({}, wanted(app));
  expect([answer.status, answer.headers.get('allow'), corsHeaders(answer)]).toEqual([405, 'POST', {}]);
});

describe('with origins', () => {
  test('a preflight allows any header, whatever the options for REST list', async () => {
    const answer = await preflight({ allowedOrigins, allowedHeaders: [], allowedMethods: [] }, wanted(app));
    expect(answer.status).toBe(204);
    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,content-type,x-anything',
      'access-control-allow-methods': 'POST',
      'access-control-allow-origin': app,
      'access-control-max-age': '7200',
    });
  });

  test('another origin and another method get 204 without CORS headers', async () => {
    for (const headers of [wanted('https://evil.example'), wanted(app, 'PUT')]) {
      const answer = await preflight({ allowedOrigins }, headers);
      expect([answer.status, corsHeaders(answer)]).toEqual([204, {}]);
    }
  });

  test('a star allows all, with credentials', async () => {
    const answer = await preflight({ allowedOrigins: ['*'] }, wanted('https://any.example'));
    expect(corsHeaders(answer)).toMatchObject({
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': '*',
    });
  });

  test('only an allowed origin gets CORS headers, but every call takes effect', async () => {
    const { rpc, sandbox } = startConnect({ allowedOrigins });
    const answer = await rpc('ListCheckouts', { org_id: sandboxOrgId }, { origin: app });
    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': app,
      'access-control-expose-headers': 'Grpc-Status, Grpc-Message, Grpc-Status-Details-Bin',
    });
    expect(answer.headers.get('vary')).toBe('Origin');
    const body = { ...order, subscription_body: { plan: 'pro' } };
    expect(corsHeaders(await rpc('CreateCheckout', body, { origin: 'https://evil.example' }))).toEqual({});
    expect(sandbox.sessions()).toHaveLength(1);
  });
});
