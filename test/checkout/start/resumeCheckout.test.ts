import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recallCheckout, rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { findJourney, mayLeave } from '../../../src/checkout/start/journeys.js';
import { resumeCheckout } from '../../../src/checkout/start/resumeCheckout.js';
import { session as sessionOf } from '../../query/querySource.js';
import { fakePage } from '../fakePage.js';
import { openEngine } from '../openEngine.js';

let page: ReturnType<typeof fakePage>;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => page.unload());

const ref = '0123456789abcdef0123456789abcdef';
const session = sessionOf('c1', {
  successUrl: `https://app.test/?frontier_checkout=success&frontier_checkout_ref=${ref}`,
});

function open() {
  const engine = openEngine();
  const resume = (inThisWindow = true, of = session) =>
    resumeCheckout(engine.source, engine.effects, of, inThisWindow);
  return { ...engine, resume, journey: () => findJourney(engine.source.scope, 'c1') };
}

test('this page is being left for the session, once', () => {
  const { resume, journey, events } = open();
  expect(resume()).toBe(true);
  const left = journey();
  expect(left?.state).toMatchObject({ status: 'leaving', session });
  expect(left && mayLeave(left)).toBe(true);
  expect(resume()).toBe(false);
  expect(events).toEqual([{ type: 'checkout_resumed', sessionId: 'c1', request: undefined }]);
});

test.each<[string, (page: ReturnType<typeof fakePage>) => void]>([
  ['Back shows the page again', ({ restore }) => restore()],
  ['the buyer looks at the page, which was not left', ({ look }) => look()],
  ['ten seconds have passed on the page', () => vi.advanceTimersByTime(10_000)],
])('it can be resumed again when %s', (_, happens) => {
  vi.useFakeTimers();
  const { resume, journey } = open();
  resume();
  happens(page);
  expect(journey()).toBeUndefined();
  expect(resume()).toBe(true);
});

test('another button that is pressed takes the right to leave', async () => {
  const { resume, journey, start } = open();
  resume();
  const { session: made, journey: other } = start({ plan: 'team' });
  expect(journey()).toBeUndefined();
  await made;
  expect(other.state.status).toBe('leaving');
});

test('in another window this page stays as it is', () => {
  const { resume, journey, events } = open();
  expect([resume(false), resume(false)]).toEqual([true, true]);
  expect(journey()).toBeUndefined();
  expect(events).toHaveLength(2);
});

test('what was asked for stays remembered, and is told', () => {
  const { resume, source, events } = open();
  rememberCheckout(source.scope, { ref }, { plan: 'by name' });
  resume();
  expect(events[0]).toMatchObject({ request: { plan: 'by name' } });
  expect(recallCheckout(source.scope, { ref })).toMatchObject({ plan: 'by name' });
});

test('a session that another browser began is remembered, so that its return is known', () => {
  const { resume, source } = open();
  resume(false);
  expect(recallCheckout(source.scope, { id: 'c1' })).toMatchObject({ id: 'c1', ref });
});

test('the answer of the customer portal is no session: there is nothing to tell or to remember', () => {
  const { resume, source, events } = open();
  const answer = sessionOf('c1', { state: '', createdAt: undefined, expireAt: undefined });
  expect(resume(true, answer)).toBe(true);
  expect(events).toEqual([]);
  expect(recallCheckout(source.scope, { id: 'c1' })).toBeUndefined();
});
