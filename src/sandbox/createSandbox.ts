import { answerControl } from './api/answerControl.js';
import { simulateAnswer } from './api/simulateAnswer.js';
import { connectProtocol } from './connect/connectProtocol.js';
import { answerPayPage } from './pages/answerPayPage.js';
import { restProtocol } from './rest/restProtocol.js';
import type { Sandbox, SandboxRequest } from './Sandbox.js';
import type { SandboxOptions } from './SandboxOptions.js';
import { createBehaviour } from './state/createBehaviour.js';
import { createSessionStore } from './state/createSessionStore.js';
import { sandboxCatalogue } from './state/sandboxCatalogue.js';

/** Default UUID of the sandbox's organisation. */
export const sandboxOrgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

/** Default UUID of the sandbox's billing account. */
export const sandboxBillingId = '8f4e2d1c-6b7a-4958-9c3d-7e5f1a2b3c4d';

/**
 * Creates a small Frontier server for development, tests and stories. It runs in memory, in Node and in browsers, without
 * a network or real payments.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { generation = 'rest-feature', catalogue = sandboxCatalogue } = options;
  const protocol = generation === 'connect' ? connectProtocol : restProtocol;
  const billingId = options.billingId ?? sandboxBillingId;
  const apiPath = (options.apiPath ?? '').replace(/\/+$/, '');
  // Reads `Date.now` on every call, so that fake timers installed later take effect.
  const now = options.now ?? (() => Date.now());
  const behaviour = createBehaviour(options.lagMs ?? 3000);
  const requests: SandboxRequest[] = [];
  const store = createSessionStore({
    catalogue,
    billingId,
    payOrigin: options.payOrigin ?? 'https://pay.sandbox.example',
    validityMs: options.validityMs ?? 86_400_000,
    seeds: options.sessions ?? [],
    now,
    lagMs: () => behaviour.current.lagMs,
  });
  const context = {
    generation,
    store,
    catalogue,
    orgId: options.orgId ?? sandboxOrgId,
    billingId,
    showsItems: generation === 'rest-product' || (options.showsItems ?? true),
    auth: options.auth ?? {},
  };
  const corsLists = {
    origins: options.allowedOrigins ?? [],
    headers: options.allowedHeaders ?? ['Authorization', 'Content-Type'],
    methods: options.allowedMethods ?? ['GET', 'POST'],
  };

  function reset(): void {
    behaviour.reset();
    requests.length = 0;
    store.reset();
  }

  async function answerCall(request: Request, signal: AbortSignal): Promise<Response> {
    const { pathname, search, searchParams: query } = new URL(request.url);
    const isMounted = pathname.startsWith(`${apiPath}/`);
    const path = isMounted ? pathname.slice(apiPath.length) : pathname;
    if (isMounted && path === '/__sandbox') return answerControl(request, behaviour, reset);
    const body = await request.text();
    const { method, headers } = request;
    requests.push({
      method,
      path: path + search,
      headers: Object.fromEntries(headers),
      body: parseBody(body),
    });
    const call = { method, path: isMounted ? path : '', query, headers, body };
    return simulateAnswer(
      behaviour.take(protocol.callName(call, context)),
      signal,
      async () => protocol.answer(call, context),
      (refusal) => protocol.refuse(refusal, call, context),
    );
  }

  store.reset();
  return {
    async fetch(input, init = {}) {
      // The signal is not passed to the Request, because Node's Request rejects the AbortSignal of jsdom.
      const { signal: givenSignal, ...rest } = init;
      const request = new Request(input instanceof Request ? input : resolve(input), rest);
      const signal = givenSignal ?? (input instanceof Request ? input.signal : request.signal);
      signal.throwIfAborted();
      const isPage = /^\/(c\/pay|p\/session)\//.test(new URL(request.url).pathname);
      const response = isPage
        ? await answerPayPage(request, store, catalogue)
        : await protocol.applyCors(request, corsLists, () => answerCall(request, signal));
      signal.throwIfAborted();
      // As every real server sends it: the clock that `expire_at` is judged by.
      if (!isPage) response.headers.set('date', new Date(now()).toUTCString());
      return response;
    },

    behave: behaviour.set,
    requests,
    sessions: () => store.all().map((session) => ({ ...session })),

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
