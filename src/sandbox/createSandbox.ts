import { answerControl } from './api/answerControl.js';
import { simulateAnswer } from './api/simulateAnswer.js';
import { listNewestFirst } from './billing/listNewestFirst.js';
import { connectProtocol } from './connect/connectProtocol.js';
import { createApiContext } from './createApiContext.js';
import { answerPayPage } from './pages/answerPayPage.js';
import { requireFetchGlobals } from './requireFetchGlobals.js';
import { restProtocol } from './rest/restProtocol.js';
import type { Sandbox, SandboxRequest } from './Sandbox.js';
import type { SandboxOptions } from './SandboxOptions.js';
import { createBehaviour } from './state/createBehaviour.js';

/** Default UUID of the sandbox's organisation. */
export const sandboxOrgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

/** Default UUID of the sandbox's billing account. */
export const sandboxBillingId = '8f4e2d1c-6b7a-4958-9c3d-7e5f1a2b3c4d';

/**
 * Creates a small Frontier server for development, tests and stories. It runs in memory, in Node and in browsers, without
 * a network or real payments.
 *
 * @throws {Error} if a global of `fetch` is missing, such as `Request` in Jest's jsdom environment
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  requireFetchGlobals();
  const protocol = options.generation === 'connect' ? connectProtocol : restProtocol;
  const billingId = options.billingId ?? sandboxBillingId;
  const apiPath = (options.apiPath ?? '/frontier').replace(/\/+$/, '');
  const isAlsoAtRoot = options.apiPath === undefined;
  const orgId = options.orgId ?? sandboxOrgId;
  // Reads `Date.now` on every call, so that fake timers installed later take effect.
  const now = options.now ?? (() => Date.now());
  const payOrigin = new URL(options.payOrigin ?? 'https://pay.sandbox.example').origin;
  const behaviour = createBehaviour({
    lagMs: options.lagMs ?? 3000,
    unlockLagMs: options.unlockLagMs ?? 0,
    role: options.auth?.role ?? 'owner',
  });
  const requests: SandboxRequest[] = [];
  const context = createApiContext({ ...options, orgId, billingId, payOrigin, now }, behaviour);
  const { store, billing } = context;
  const corsLists = {
    origins: options.allowedOrigins ?? [],
    headers: options.allowedHeaders ?? ['Authorization', 'Content-Type'],
    methods: options.allowedMethods ?? ['GET', 'POST'],
  };

  function reset(): void {
    behaviour.reset();
    requests.length = 0;
    billing.reset();
    store.reset();
  }

  async function answerCall(request: Request, signal: AbortSignal): Promise<Response> {
    const { pathname, search, searchParams: query } = new URL(request.url);
    const isBelowPath = pathname.startsWith(`${apiPath}/`);
    const isMounted = isBelowPath || isAlsoAtRoot;
    const path = isBelowPath ? pathname.slice(apiPath.length) : pathname;
    const body = await request.text();
    const { method, headers } = request;
    requests.push({
      method,
      path: path + search,
      headers: Object.fromEntries(headers),
      body: parseBody(body),
    });
    const call = { method, path: isMounted ? path : '', query, headers, body };
    const current = behaviour.take(protocol.callName(call, context));
    const isOrgDisabled = current.outcome === 'org_disabled';
    const auth = { ...context.auth, role: current.role };
    const present = { ...context, isOrgDisabled, auth };
    return simulateAnswer(
      current,
      signal,
      async () => protocol.answer(call, present),
      (refusal) => protocol.refuse(refusal, call, present),
    );
  }

  async function answerRequest(request: Request, signal: AbortSignal): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    if (origin === payOrigin) return answerPayPage(request, context);
    // Before CORS, so that no allowed origin can set the behaviour.
    if (pathname === `${apiPath}/__sandbox` || (isAlsoAtRoot && pathname === '/__sandbox'))
      return answerControl(request, behaviour, reset);
    const response = await protocol.applyCors(request, corsLists, () => answerCall(request, signal));
    // As every real server sends it: the clock that `expire_at` is judged by.
    response.headers.set('date', new Date(now()).toUTCString());
    return response;
  }

  billing.reset();
  store.reset();
  return {
    async fetch(input, init = {}) {
      // The signal is not passed to the Request, because Node's Request rejects the AbortSignal of jsdom.
      const { signal: givenSignal, ...rest } = init;
      const request = new Request(input instanceof Request ? input : resolve(input), rest);
      const signal = givenSignal ?? (input instanceof Request ? input.signal : request.signal);
      signal.throwIfAborted();
      const response = await answerRequest(request, signal);
      signal.throwIfAborted();
      return response;
    },

    behave: behaviour.set,
    requests,
    sessions: () => store.all().map((session) => ({ ...session })),
    subscriptions: () => listNewestFirst(billing.subscriptions()).map((held) => structuredClone(held)),

    pay(id, { later = false } = {}) {
      const session = store.find(id);
      const isTransferPending =
        session.finishedAt && session.paymentStatus === 'unpaid' && session.state !== 'expired';
      if (!store.isPayable(session) && !isTransferPending) {
        throw new Error(`Session "${id}" can no longer be paid: it is ${session.state}.`);
      }
      store.finish(session, later);
    },

    expire(id) {
      const session = store.find(id);
      if (session.state !== 'open') throw new Error(`Session "${id}" is not open: it is ${session.state}.`);
      session.state = 'expired';
    },

    reset,
  };
}

/** Resolves a relative URL against the page's URL if there is one. */
function resolve(input: string | URL): URL {
  return new URL(input, globalThis.location?.href ?? 'http://localhost/');
}

function parseBody(body: string): unknown {
  if (!body) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
