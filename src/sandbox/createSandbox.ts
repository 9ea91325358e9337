import { answerApi, apiCallName, refuseApi } from './api/answerApi.js';
import { answerControl } from './api/answerControl.js';
import { simulateAnswer } from './api/simulateAnswer.js';
import { applyConnectCors } from './connect/applyConnectCors.js';
import { answerPayPage } from './pages/answerPayPage.js';
import { applyRestCors } from './rest/applyRestCors.js';
import type { Sandbox, SandboxRequest } from './Sandbox.js';
import type { SandboxOptions } from './SandboxOptions.js';
import { createBehaviour } from './state/createBehaviour.js';
import { createSessionStore } from './state/createSessionStore.js';
import { sandboxCatalogue } from './state/sandboxCatalogue.js';

/** UUID of the organisation that a sandbox knows unless told otherwise. */
export const sandboxOrgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

/** UUID of the billing account that a sandbox knows unless told otherwise. */
export const sandboxBillingId = '8f4e2d1c-6b7a-4958-9c3d-7e5f1a2b3c4d';

/** A Frontier server of one organisation for development, tests and stories: no network, no money, no Node needed. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { generation = 'rest-feature', catalogue = sandboxCatalogue, allowedOrigins = [] } = options;
  const billingId = options.billingId ?? sandboxBillingId;
  const apiPath = (options.apiPath ?? '').replace(/\/+$/, '');
  const behaviour = createBehaviour(options.lagMs ?? 3000);
  const requests: SandboxRequest[] = [];
  const store = createSessionStore({
    catalogue,
    billingId,
    payOrigin: options.payOrigin ?? 'https://pay.sandbox.example',
    validityMs: options.validityMs ?? 86_400_000,
    seeds: options.sessions ?? [],
    // Looked up on every call, so that fake timers installed later count too.
    now: options.now ?? (() => Date.now()),
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
    origins: allowedOrigins,
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
      body: readLogged(body),
    });
    const call = { method, path: isMounted ? path : '', query, headers, body };
    return simulateAnswer(
      behaviour.take(apiCallName(call, generation)),
      signal,
      async () => answerApi(call, context),
      (refusal) => refuseApi(refusal, call, context),
    );
  }

  store.reset();
  return {
    async fetch(input, init = {}) {
      // The signal stays out of the Request: jsdom's own AbortSignal is not one that Node's Request accepts.
      const { signal: givenSignal, ...rest } = init;
      const request = new Request(input instanceof Request ? input : resolve(input), rest);
      const signal = givenSignal ?? (input instanceof Request ? input.signal : request.signal);
      signal.throwIfAborted();
      const isPage = /^\/(c\/pay|p\/session)\//.test(new URL(request.url).pathname);
      const answer = () => answerCall(request, signal);
      const response = isPage
        ? await answerPayPage(request, store, catalogue)
        : generation === 'connect'
          ? await applyConnectCors(request, allowedOrigins, answer)
          : await applyRestCors(request, corsLists, answer);
      signal.throwIfAborted();
      return response;
    },

    behave: behaviour.set,
    requests,
    sessions: () => store.all().map((session) => ({ ...session })),

    pay(id, { later = false } = {}) {
      const session = store.find(id);
      const awaitsTransfer =
        session.finishedAt && session.paymentStatus === 'unpaid' && session.state !== 'expired';
      if (!store.isPayable(session) && !awaitsTransfer) {
        throw new Error(`Session "${id}" cannot be paid any more: it is ${session.state}.`);
      }
      store.finish(session, later);
    },

    expire(id) {
      const session = store.find(id);
      if (session.state !== 'open') throw new Error(`Session "${id}" is not open but ${session.state}.`);
      session.state = 'expired';
    },

    reset,
  };
}

/** Resolves against the page, where there is one. */
function resolve(input: string | URL): URL {
  return new URL(input, globalThis.location?.href ?? 'http://localhost/');
}

function readLogged(body: string): unknown {
  if (!body) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
