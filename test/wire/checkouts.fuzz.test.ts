import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckoutError } from '../../src/model/CheckoutError.js';
import type { CheckoutList, CheckoutSession } from '../../src/model/CheckoutSession.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';

const scope = { orgId: 'org-1', billingId: 'bill-1' };
const pro = {
  plan: 'pro',
  successUrl: 'https://app.example/ok',
  cancelUrl: 'https://app.example/no',
};
const runs = 10_000;

const anything = fc.jsonValue({ maxDepth: 2 });
const stateOf = fc.constantFrom('open', 'complete', 'expired', 'pending', '', null, 7);
const time = fc.oneof(
  fc.date({ noInvalidDate: true }).map(String),
  fc.constantFrom('2025-03-04T10:00:00.5Z', '0001-01-01T00:00:00Z', '', null),
);
const field = fc.oneof(time, anything);
/** Answers that are nearly right get further in than arbitrary ones. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(...['id', 'checkout_url', 'checkoutUrl', 'state', 'metadata', 'plan', 'success_url']),
    fc.constantFrom('created_at', 'createdAt', 'expire_at', 'updatedAt'),
    fc.oneof(stateOf, anything),
    field,
  )
  .map(([key, date, value, moment]) => ({
    id: 'a',
    checkout_url: 'https://pay.example/#x',
    state: 'open',
    [key]: value,
    [date]: moment,
  }));
const row = fc.oneof(anything, nearlyRight);
const errorBody = fc.record(
  {
    code: fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constantFrom('not_found', 'ok', 'unknown'), anything),
    message: fc.oneof(fc.string(), anything),
    details: fc.oneof(
      anything,
      fc.array(
        fc.record(
          {
            type: anything,
            value: fc.base64String(),
            debug: fc.oneof(
              anything,
              fc.record({
                violations: fc.array(
                  fc.oneof(
                    anything,
                    fc.record({
                      field: fc.oneof(anything, fc.record({ elements: fc.array(anything) })),
                      message: anything,
                    }),
                  ),
                ),
              }),
            ),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
  },
  { requiredKeys: [] },
);
const text = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  row.map((value) => JSON.stringify({ checkout_session: value })),
  fc.array(row, { maxLength: 4 }).map((value) => JSON.stringify({ checkoutSessions: value })),
  errorBody.map((value) => JSON.stringify(value)),
  fc.json().map((value) => value.slice(0, Math.floor(value.length / 2))),
);
const body = fc.oneof(text, fc.uint8Array({ maxLength: 200 }));
// 204 and the like carry no body.
const status = fc.oneof(fc.constant(200), fc.integer({ min: 206, max: 599 }));
const answer = fc.record({ status, body });

/** Each decoder once; what differs between transports is how errors are read. */
const decoders: [string, () => CheckoutTransport, Call][] = [
  ['Connect list', () => connectTransport(options), (transport) => transport.listCheckouts(scope)],
  ['Connect create', () => connectTransport(options), (transport) => transport.createCheckout(scope, pro)],
  [
    'REST get',
    () => restTransport({ ...options, dialect: 'product' }),
    (transport) => transport.getCheckout?.(scope, 'id') ?? Promise.reject(),
  ],
];

type Call = (transport: CheckoutTransport) => Promise<CheckoutSession | CheckoutList>;
let next: { status: number; body: string | Uint8Array };
const options = {
  baseUrl: '',
  timeoutMs: 0,
  // Not a Response, which would take most of the time.
  fetch: async () =>
    ({
      status: next.status,
      headers: new Headers(),
      text: async () => (typeof next.body === 'string' ? next.body : new TextDecoder().decode(next.body)),
    }) as Response,
};

test.each(decoders)(
  `%s: ${runs} arbitrary answers end in the right type, or in a CheckoutError`,
  async (_name, make, call) => {
    const transport = make();
    let good = 0;
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        next = given;
        let result: CheckoutSession | CheckoutList;
        try {
          result = await call(transport);
        } catch (error) {
          checkError(error);
          return;
        }
        must(given.status < 300, 'a failure was taken for an answer');
        good++;
        if ('sessions' in result) checkList(result);
        else checkSession(result);
      }),
      { numRuns: runs },
    );
    // Or the answers were too wild to show anything.
    expect(good).toBeGreaterThan(runs / 1000);
  },
  60_000,
);

function checkError(error: unknown): void {
  if (!(error instanceof CheckoutError)) throw error;
  const { code, reason, details, message } = error;
  must(typeof code === 'string' && code !== 'network', 'code');
  must(reason === undefined || typeof reason === 'string', 'reason');
  must(Array.isArray(details) && typeof message === 'string', 'details or message');
}

function checkList({ sessions, malformed }: CheckoutList): void {
  sessions.forEach(checkSession);
  for (const { index, id, message } of malformed) {
    must(typeof index === 'number' && typeof message === 'string', 'a malformed row');
    must(id === undefined || typeof id === 'string', 'a malformed row’s id');
  }
}

function checkSession(session: CheckoutSession): void {
  const { id, checkoutUrl, successUrl, cancelUrl, state, plan, product, metadata, ...dates } = session;
  for (const value of [id, checkoutUrl]) must(typeof value === 'string', 'id or URL');
  must(id !== '' && (checkoutUrl !== '' || /complete|expired/.test(state)), 'id or URL');
  must(typeof state === 'string', 'state');
  must(typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata), 'metadata');
  for (const value of [successUrl, cancelUrl, plan, product]) {
    must(value === undefined || (typeof value === 'string' && value !== ''), 'a text');
  }
  must(Object.keys(dates).sort().join() === 'createdAt,expireAt,updatedAt', 'fields');
  for (const value of Object.values(dates)) {
    must(value === undefined || (value instanceof Date && !Number.isNaN(value.getTime())), 'a date');
  }
}

// `expect` would take longer than what it checks.
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`wrong: ${what}`);
}
