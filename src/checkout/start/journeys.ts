import { pageSlot, scopeSlot } from '../../model/pageRegistry.js';
import {
  creatingState,
  isBusy,
  nextState,
  type StartCheckoutState,
  type StartCheckoutStep,
} from './StartCheckoutState.js';

/** One press of a button, from the click until the page is left or the buyer can press again. */
export interface Journey {
  /** What it is for: see `purchaseKey`. */
  readonly key: string;
  /** See `scopeKey`. */
  readonly scope: string;
  /** When it began, in milliseconds since the epoch by this machine's clock. */
  readonly startedAt: number;
  readonly state: StartCheckoutState;
  /** Moves on to the next state. What it has running stops with the last busy state. */
  step: (step: StartCheckoutStep) => void;
  /** Calls back after each change of state. */
  subscribe: (listener: () => void) => () => void;
  /** Runs when the journey is no longer busy; at once when it is not. */
  onEnd: (cleanup: () => void) => void;
}

/** Nobody sees a shorter wait. A render within it would delay a fast server's answer. */
const busyAfterMs = 50;

/** The journeys under way in a scope, by what they are for. */
const underWay = (scope: string) =>
  scopeSlot(
    scope,
    'journeys',
    () => new Map<string, Journey>(),
    (all) => {
      for (const journey of [...all.values()]) journey.step({ status: 'idle' });
    },
  );

/** The journey that is under way for a purchase, whichever button began it. */
export function findJourney(scope: string, key: string): Journey | undefined {
  return underWay(scope).get(key);
}

const leaver = () => pageSlot('leaver', () => ({ journey: undefined as Journey | undefined }));

/**
 * Gives a journey the right to leave this page, whichever scope it is of: a page can leave for one thing only, and the
 * buyer's last click decides. The journey that had the right offers its session as a link.
 */
export function takeRightToLeave(journey: Journey): void {
  const slot = leaver();
  const older = slot.journey;
  slot.journey = journey;
  if (older && older !== journey && older.state.status === 'leaving') {
    older.step({ status: 'offered', session: older.state.session, offerReason: 'stayed' });
  }
}

/** Whether a journey has the right to leave this page. */
export function mayLeave(journey: Journey): boolean {
  return leaver().journey === journey;
}

/**
 * Begins a journey at once, so that a second click in the same tick finds it under way. It holds its place until it is
 * no longer busy. Call it only where `findJourney` finds none.
 */
export function beginJourney(scope: string, key: string): Journey {
  const all = underWay(scope);
  const listeners = new Set<() => void>();
  const cleanups = new Set<() => void>();
  let state = creatingState;
  let announcement: ReturnType<typeof setTimeout> | undefined;

  function announce(): void {
    clearTimeout(announcement);
    for (const listener of [...listeners]) listener();
  }

  const journey: Journey = {
    key,
    scope,
    startedAt: Date.now(),
    get state() {
      return state;
    },
    step(step) {
      const next = nextState(state, step);
      if (next === state) return;
      const ends = isBusy(state) && !isBusy(next);
      state = next;
      if (ends) {
        if (all.get(key) === journey) all.delete(key);
        for (const cleanup of cleanups) cleanup();
      }
      if (isBusy(next)) announceSoon();
      else announce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEnd(cleanup) {
      if (isBusy(state)) cleanups.add(cleanup);
      else cleanup();
    },
  };

  function announceSoon(): void {
    clearTimeout(announcement);
    announcement = setTimeout(announce, busyAfterMs);
  }

  all.set(key, journey);
  announceSoon();
  return journey;
}
