import { describe, expect, test } from 'vitest';
import {
  creatingState,
  idleState,
  isBusy,
  nextState,
  type StartCheckoutState,
  type StartCheckoutStep,
} from '../../../src/checkout/start/StartCheckoutState.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';

const session = { id: 'one' } as CheckoutSession;
const error = new CheckoutError({ code: 'internal', message: 'It failed.' });

const steps = {
  left: { status: 'leaving', session },
  opened: { status: 'away', session },
  blocked: { status: 'offered', session, offerReason: 'blocked' },
  stayed: { status: 'offered', session, offerReason: 'stayed' },
  found: { status: 'offered', session, offerReason: 'found' },
  failed: { status: 'failed', error, mayExist: true },
  ended: { status: 'idle' },
} satisfies Record<string, StartCheckoutStep>;

const states = {
  idle: idleState,
  creating: creatingState,
  leaving: nextState(creatingState, steps.left),
  away: nextState(creatingState, steps.opened),
  offered: nextState(creatingState, steps.blocked),
  failed: nextState(creatingState, steps.failed),
} satisfies Record<string, StartCheckoutState>;

test('each state is the one its name says', () => {
  for (const [name, state] of Object.entries(states)) expect(state.status).toBe(name);
});

test('only creating, leaving and away hold the lock', () => {
  const busy = Object.values(states).filter(isBusy);
  expect(busy.map(({ status }) => status)).toEqual(['creating', 'leaving', 'away']);
});

describe.each(['creating', 'leaving', 'away'] as const)('from %s', (from) => {
  test.each([
    ['left', { status: 'leaving', session }],
    ['opened', { status: 'away', session }],
    ['blocked', { status: 'offered', session, offerReason: 'blocked', error: undefined }],
    ['stayed', { status: 'offered', session, offerReason: 'stayed', error: undefined }],
    ['failed', { status: 'failed', error, mayExist: true, session: undefined }],
    ['ended', { status: 'idle', session: undefined, error: undefined, mayExist: false }],
  ] as const)('%s', (step, expected) => {
    expect(nextState(states[from], steps[step])).toMatchObject(expected);
  });
});

test('a session that is found after a failure is offered, with the failure', () => {
  expect(nextState(states.failed, steps.found)).toMatchObject({
    status: 'offered',
    offerReason: 'found',
    session,
    error,
    mayExist: false,
  });
});

test('an offer ends when its session was paid elsewhere', () => {
  expect(nextState(states.offered, steps.ended)).toBe(idleState);
});

test.each(['idle', 'offered', 'failed'] as const)('nothing else moves a start that is %s', (from) => {
  for (const [name, step] of Object.entries(steps)) {
    if (from === 'failed' && name === 'found') continue;
    if (from === 'offered' && name === 'ended') continue;
    expect(nextState(states[from], step)).toBe(states[from]);
  }
});
