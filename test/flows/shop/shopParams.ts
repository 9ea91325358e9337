import { type CheckoutTarget, connectTransport, restTransport } from 'react-frontier-checkout';
import { blockStorage } from './blockStorage.js';
import type { OrganisationName } from './organisations.js';

const params = new URLSearchParams(location.search);
if (params.has('blocked')) blockStorage();

/** How the shop behaves. A test chooses by the query of the page. */
export const shop = {
  organisation: (params.get('organisation') ?? 'A') as OrganisationName,
  target: (params.get('target') ?? 'self') as CheckoutTarget,
  reuse: params.has('reuse'),
  /** Whether the buttons look at the account's subscriptions. */
  guard: !params.has('unguarded'),
  /** Whether the return waits until the purchase is in force. */
  confirms: params.has('confirms'),
  hasHistory: params.has('history'),
  hasBanner: params.has('banner'),
  hasReturn: !params.has('withoutReturn'),
  /** Renders again and again, each time with a new transport. */
  isRestless: params.has('restless'),
  navigate: throwingNavigate(Number(params.get('throws') ?? 0)),
  makeTransport,
  /** The query of the page that a buyer comes back to. */
  keptQuery: keptQuery(),
};

function makeTransport() {
  const options = {
    baseUrl: params.get('api') ?? '/frontier',
    timeoutMs: Number(params.get('timeoutMs') ?? 30_000),
  };
  if (params.has('connect')) return connectTransport(options);
  return restTransport({ ...options, dialect: params.has('product') ? 'product' : 'feature' });
}

/** A `navigate` that throws this many times, then navigates. `undefined` for the default one. */
function throwingNavigate(times: number) {
  if (times === 0) return undefined;
  let left = times;
  return (url: string) => {
    if (left-- > 0) throw new Error('The router is not ready.');
    location.assign(url);
  };
}

function keptQuery(): string {
  const kept = ['connect', 'product', 'unguarded', 'confirms', 'api', 'banner', 'restless', 'blocked'].filter(
    (name) => params.has(name),
  );
  const query = kept.map((name) => {
    const value = params.get(name);
    return value ? `${name}=${encodeURIComponent(value)}` : name;
  });
  return query.length > 0 ? `?${query.join('&')}` : '';
}
