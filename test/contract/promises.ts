import { isCheckoutError } from '../../src/model/CheckoutError.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import type { CheckoutScope, CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { fetchCheckout } from '../../src/query/reading/fetchCheckout.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';

/** A server to hold to its promises. */
export interface Target {
  name: string;
  scope: CheckoutScope;
  /** How to be let in, and where. */
  options: CheckoutTransportOptions;
  make: (options: CheckoutTransportOptions) => CheckoutTransport;
  /** What to buy; empty unless creating is allowed. */
  purchases: readonly CheckoutRequest[];
}

export interface Promised {
  promise: string;
  expected: string;
  /** What the server did, and whether that is as expected. */
  look: (target: Target) => Promise<{ seen: string; ok: boolean }>;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const placeholder = '{{.CheckoutID}}';
const urls = {
  successUrl: `https://app.example/done?id=${placeholder}`,
  cancelUrl: `https://app.example/plans?id=${placeholder}`,
};
const randomRef = () => crypto.randomUUID().replaceAll('-', '');
const open = ({ make, options }: Target) => make(options);
/** What a call ends in, in a few words. */
async function ending(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
    return 'an answer';
  } catch (error) {
    if (!isCheckoutError(error)) throw error;
    return [error.code, error.reason].filter(Boolean).join(', ');
  }
}
const among = (seen: string, codes: readonly string[]) => ({
  seen,
  ok: codes.includes(seen.split(', ')[0] ?? ''),
});

/** Reading only: nothing is created, whatever the server. Accepts what any released generation does. */
export const readOnly: readonly Promised[] = [
  {
    promise: 'the history can be read',
    expected: 'a list, no malformed row',
    async look(target) {
      const { sessions, malformed } = await open(target).listCheckouts(target.scope);
      return {
        seen: `${sessions.length} sessions, ${malformed.length} malformed`,
        ok: malformed.length === 0,
      };
    },
  },
  {
    promise: 'sessions carry id, URL, state and dates',
    expected: 'UUID, https or loopback, not empty, three dates',
    async look(target) {
      const { sessions } = await open(target).listCheckouts(target.scope);
      const odd = sessions.filter(
        ({ id, checkoutUrl, state, createdAt, updatedAt, expireAt }) =>
          !(uuid.test(id) && /^https?:/.test(checkoutUrl) && state && createdAt && updatedAt && expireAt),
      );
      return { seen: sessions.length === 0 ? 'none to look at' : `${odd.length} odd`, ok: odd.length === 0 };
    },
  },
  {
    promise: 'a session can be read by its id',
    expected: 'the same session, by get or from the list',
    async look(target) {
      const transport = open(target);
      const list = async () => (await transport.listCheckouts(target.scope)).sessions;
      const [first] = await list();
      if (!first) return { seen: 'none to look at', ok: true };
      let listed = false;
      const found = await fetchCheckout({ transport, ...target.scope }, [first.id], {
        list: () => {
          listed = true;
          return list();
        },
      });
      return { seen: listed ? 'from the list' : 'by get', ok: found?.id === first.id };
    },
  },
  {
    promise: 'an unknown id is told as such',
    expected: 'no session',
    async look(target) {
      const transport = open(target);
      const list = async () => (await transport.listCheckouts(target.scope)).sessions;
      const found = await fetchCheckout({ transport, ...target.scope }, [crypto.randomUUID()], { list });
      return { seen: found ? 'a session' : 'no session', ok: !found };
    },
  },
  {
    promise: 'nobody gets in without credentials',
    expected: 'unauthenticated',
    async look(target) {
      const { baseUrl, fetch } = target.options;
      const transport = target.make({ baseUrl, fetch, credentials: 'omit' });
      return among(await ending(() => transport.listCheckouts(target.scope)), ['unauthenticated']);
    },
  },
  {
    promise: 'another organisation is out of reach',
    expected: 'an error of permission_denied, not_found, invalid_argument, internal or unauthenticated',
    async look(target) {
      const scope = { ...target.scope, orgId: crypto.randomUUID() };
      return among(await ending(() => open(target).listCheckouts(scope)), [
        'permission_denied',
        'not_found',
        'invalid_argument',
        'internal',
        'unauthenticated',
      ]);
    },
  },
  {
    promise: 'a wrong path is noticed',
    expected: 'not_found, unimplemented, or invalid_response from a web page',
    async look(target) {
      const baseUrl = `${target.options.baseUrl.replace(/\/+$/, '')}/no-such-path`;
      const transport = target.make({ ...target.options, baseUrl });
      const seen = await ending(() => transport.listCheckouts(target.scope));
      return among(seen, [
        'not_found',
        'unimplemented',
        'invalid_response',
        'permission_denied',
        'unauthenticated',
      ]);
    },
  },
];

/** These leave sessions behind that can be paid for a day. */
export const creating: readonly Promised[] = [
  {
    promise: 'what is bought can be paid, and is listed',
    expected: 'open, https, in the list, id filled in in both return URLs (by the first generation: in none)',
    async look(target) {
      const transport = open(target);
      const seen: string[] = [];
      let ok = true;
      for (const purchase of target.purchases) {
        const session = await transport.createCheckout(target.scope, {
          ...purchase,
          ...urls,
        } as CheckoutRequest);
        const { sessions } = await transport.listCheckouts(target.scope);
        const listed = sessions.find(({ id }) => id === session.id);
        const told = [session, listed].flatMap((each) => [each?.successUrl, each?.cancelUrl]);
        const urlsWith = (id: string) => Object.values(urls).map((url) => url.replace(placeholder, id));
        const isToldWith = (id: string) => told.join() === [...urlsWith(id), ...urlsWith(id)].join();
        ok &&= session.state === 'open' && /^https?:/.test(session.checkoutUrl);
        // The first generation leaves the placeholder in both addresses.
        ok &&= isToldWith(transport.sells === 'features' ? placeholder : session.id);
        const isFilled = isToldWith(session.id);
        seen.push(`${session.state}${listed ? ', listed' : ''}, id ${isFilled ? '' : 'not '}filled in`);
      }
      return { seen: seen.join('; '), ok };
    },
  },
  {
    promise: 'references in both return URLs come back',
    expected: 'in the created session and in the list',
    async look(target) {
      const transport = open(target);
      const refs = [randomRef(), randomRef()];
      const [successUrl = '', cancelUrl = ''] = [urls.successUrl, `${urls.cancelUrl}&x=1`].map(
        (url, at) => `${url}&frontier_checkout_ref=${refs[at]}`,
      );
      const purchase = { ...target.purchases[0], successUrl, cancelUrl } as CheckoutRequest;
      const session = await transport.createCheckout(target.scope, purchase);
      const { sessions } = await transport.listCheckouts(target.scope);
      const shown = [session, sessions.find(({ id }) => id === session.id)].map((each) =>
        [each?.successUrl, each?.cancelUrl].map(
          (url) => new URL(url ?? 'about:blank').searchParams.get('frontier_checkout_ref') ?? 'none',
        ),
      );
      return {
        seen: shown.map((each) => each.map((ref, at) => (ref === refs[at] ? 'same' : ref))).join('; '),
        ok: shown.every((each) => each.join() === refs.join()),
      };
    },
  },
  {
    promise: 'what does not exist is not sold',
    expected: 'an error, and no new session',
    async look(target) {
      const transport = open(target);
      const count = async () => (await transport.listCheckouts(target.scope)).sessions.length;
      const before = await count();
      const plan = `no-such-plan-${crypto.randomUUID()}`;
      const seen = await ending(() => transport.createCheckout(target.scope, { plan, ...urls }));
      return { seen, ok: seen !== 'an answer' && (await count()) === before };
    },
  },
];
