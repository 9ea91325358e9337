import { expect, test } from 'vitest';
import { boughtSince } from '../../src/model/boughtSince.js';
import type { CheckoutSession } from '../../src/model/CheckoutSession.js';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
const session = (id: string, state: string, created: number, updated = created, plan?: string) =>
  ({ id, state, plan, createdAt: at(created), updatedAt: at(updated) }) as CheckoutSession;

test('two open sessions for one plan, the older one is paid: the other is bought since', () => {
  const newer = session('newer', 'open', 10, 30, 'pro');
  const paid = session('older', 'complete', 0, 20, 'pro');
  expect(boughtSince([newer, paid])(newer)).toBe(true);
});

test('an older open session is bought since, too', () => {
  const older = session('older', 'open', 0, 30, 'pro');
  expect(boughtSince([older, session('paid', 'complete', 10, 20, 'pro')])(older)).toBe(true);
});

test('a session created after the completed one is a new purchase', () => {
  const again = session('again', 'open', 21, 30, 'pro');
  expect(boughtSince([again, session('paid', 'complete', 0, 20, 'pro')])(again)).toBe(false);
});

test('dates that the server leaves out: better no second payment than a double one', () => {
  const paid = session('paid', 'complete', 0, 20, 'pro');
  const open = session('open', 'open', 10, 10, 'pro');
  const undated = { createdAt: undefined, updatedAt: undefined };
  expect(boughtSince([paid])({ ...open, ...undated })).toBe(true);
  expect(boughtSince([{ ...paid, updatedAt: undefined, createdAt: at(15) }])(open)).toBe(true);
  expect(boughtSince([{ ...paid, ...undated }])(open)).toBe(false);
  expect(boughtSince([{ ...paid, ...undated }])({ ...open, ...undated })).toBe(true);
  expect(boughtSince([])({ ...open, ...undated })).toBe(false);
});

test('created in the very moment in which the other was paid: bought since', () => {
  const open = session('open', 'open', 20, 20, 'pro');
  expect(boughtSince([session('paid', 'complete', 0, 20, 'pro')])(open)).toBe(true);
});

test('a product is compared with products', () => {
  const product = (id: string, state: string, name: string) => ({ ...session(id, state, 0), product: name });
  const open = product('open', 'open', 'seats');
  expect(boughtSince([product('paid', 'complete', 'seats')])(open)).toBe(true);
  expect(boughtSince([product('paid', 'complete', 'credits')])(open)).toBe(false);
});

test.each([
  ['another plan', session('paid', 'complete', 0, 20, 'team')],
  ['an expired one', session('paid', 'expired', 0, 20, 'pro')],
  ['an open one', session('paid', 'open', 0, 20, 'pro')],
])('%s does not count', (_, other) => {
  const open = session('open', 'open', 10, 10, 'pro');
  expect(boughtSince([open, other])(open)).toBe(false);
});

test('things are told apart, when they are asked for one after the other', () => {
  const of = (plan: string | undefined, product?: string) => ({ plan, product, createdAt: new Date(1_000) });
  const paid = { ...of('pro'), state: 'complete', updatedAt: new Date(2_000) };
  const isBought = boughtSince([paid] as CheckoutSession[]);
  const asked = [of('pro'), of('team'), of(undefined, 'pro'), of('pro')] as CheckoutSession[];
  expect(asked.map(isBought)).toEqual([true, false, false, true]);
});
