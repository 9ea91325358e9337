import { describe, expect, test } from 'vitest';
import { type SandboxAuth, sandboxOrgId } from '../../../src/testing.js';
import { fixture, readAnswer } from '../readAnswer.js';
import { startConnect } from '../startConnect.js';
import { startSandbox, url } from '../startSandbox.js';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function ask(auth: SandboxAuth, headers: Record<string, string>) {
  const rest = startSandbox({ generation: 'rest-product', auth }).sandbox;
  const connect = startConnect({ auth });
  return [
    await readAnswer(await rest.fetch(url, { headers })),
    await readAnswer(await connect.rpc('ListCheckouts', { org_id: sandboxOrgId }, headers)),
  ];
}

const refused = [fixture('rest-product/list-401'), fixture('connect/list-401')];

describe('credentials', () => {
  test.each<[string, SandboxAuth, Record<string, string>]>([
    ['none are needed', {}, {}],
    ['none are needed when told so', { required: false, token: 't' }, bearer('other')],
    ['the token', { token: 't' }, bearer('t')],
    ['the cookie among others', { cookie: 'c' }, { cookie: 'theme=dark; sid=c; x=1' }],
    ['a stale cookie beside a good token', { token: 't', cookie: 'c' }, { cookie: 'sid=no', ...bearer('t') }],
    [
      'a cookie that nobody checks, beside a good token',
      { token: 't' },
      { cookie: 'sid=no', ...bearer('t') },
    ],
    ['the cookie beside a bad token', { token: 't', cookie: 'c' }, { cookie: 'sid=c', ...bearer('no') }],
  ])('%s', async (_, auth, headers) => {
    expect((await ask(auth, headers)).map(({ status }) => status)).toEqual([200, 200]);
  });

  test.each<[string, SandboxAuth, Record<string, string>]>([
    ['none', { required: true }, {}],
    ['a wrong token', { token: 't' }, bearer('no')],
    ['another scheme', { token: 't' }, { authorization: 'Basic t' }],
    ['a wrong cookie', { cookie: 'c' }, { cookie: 'sid=no' }],
    ['another cookie', { cookie: 'c' }, { cookie: 'xsid=c' }],
    ['a stale cookie beside a bad token', { token: 't', cookie: 'c' }, { cookie: 'sid=no', ...bearer('no') }],
  ])('%s is 401', async (_, auth, headers) => {
    expect(await ask(auth, headers)).toEqual(refused);
  });
});

test('a lower-case "bearer" is accepted by Connect only', async () => {
  const answers = await ask({ token: 't' }, { authorization: 'bearer t' });
  expect(answers.map(({ status }) => status)).toEqual([401, 200]);
});

describe('order of checks', () => {
  const auth = { token: 't' };

  test('REST checks the request before the credentials', async () => {
    const { post, sandbox } = startSandbox({ generation: 'rest-product', auth });
    const broken = url.replace(/billing\/[^/]+/, 'billing/main');
    expect(await readAnswer(await post({}, broken))).toEqual(fixture('rest-product/create-400-billing-id'));
    expect((await post('{"broken')).status).toBe(400);
    expect((await post({})).status).toBe(401);
    expect((await sandbox.fetch('https://frontier.example/v1beta1/nothing')).status).toBe(404);
  });

  test('Connect checks the credentials before the field rules', async () => {
    const { rpc } = startConnect({ auth });
    expect(await readAnswer(await rpc('CreateCheckout', { org_id: 'a' }))).toEqual(
      fixture('connect/create-401'),
    );
    const answer = await readAnswer(await rpc('CreateCheckout', { org_id: 'ab' }, bearer('t')));
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_argument' } });
  });
});

describe('a member', () => {
  const auth: SandboxAuth = { role: 'member' };
  const id = '11111111-2222-4333-8444-555555555555';
  const sessions = [{ id, plan: 'pro', state: 'complete' }];

  test('can read subscriptions but no checkouts on REST', async () => {
    const { sandbox, post } = startSandbox({ generation: 'rest-product', auth, sessions });
    for (const answer of [await post({}), await sandbox.fetch(url), await sandbox.fetch(`${url}/${id}`)]) {
      expect(await readAnswer(answer)).toEqual(fixture('rest-product/create-403'));
    }
    const answer = await sandbox.fetch(url.replace('checkouts', 'subscriptions'));
    expect((await answer.json()).subscriptions).toHaveLength(1);
    const stranger = url.replace(/billing\/[^/]+/, `billing/${id}`);
    expect((await sandbox.fetch(stranger)).status).toBe(404);
  });

  test('can read subscriptions but no checkouts on Connect', async () => {
    const { rpc } = startConnect({ auth, sessions });
    const org = { org_id: sandboxOrgId };
    for (const answer of [
      await rpc('CreateCheckout', org),
      await rpc('ListCheckouts', org),
      await rpc('GetCheckout', { id }),
    ]) {
      expect(await readAnswer(answer)).toEqual(fixture('connect/create-403'));
    }
    expect((await (await rpc('ListSubscriptions', org)).json()).subscriptions).toHaveLength(1);
  });
});
