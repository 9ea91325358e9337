import type { SandboxSetting } from '../sandbox/sandboxControl.js';

/** A situation to look at, made by one click. */
export interface Scenario {
  title: string;
  /** What to do now, and what to look at. */
  text: string;
  /** How the sandbox behaves, where that differs from the usual. */
  setting: Partial<SandboxSetting>;
  /** The page to look at. */
  path: '/' | '/billing';
  /** Starts a checkout of Pro, and does not go to its payment page. */
  isLeftHalfway?: boolean;
  /** Opens a second tab. */
  hasSecondTab?: boolean;
}

export const scenarios: readonly Scenario[] = [
  {
    title: 'Happy path',
    text: 'Start the trial of Pro and finish the payment page. You come back to Billing, which waits until the plan is in force. Then upgrade to Team, downgrade, undo or cancel.',
    setting: {},
    path: '/',
  },
  {
    title: 'Leave halfway',
    text: 'A checkout of Pro was started and left. Billing reminds the buyer, the history and the card of Pro resume it.',
    setting: {},
    path: '/billing',
    isLeftHalfway: true,
  },
  {
    title: 'Slow card',
    text: 'The server needs 20 seconds to see a payment. Buy a plan: Billing says that it is being confirmed, and no button sells it again meanwhile.',
    setting: { lagMs: 20_000 },
    path: '/',
  },
  {
    title: 'Not an owner',
    text: 'You are a member of the organisation. Only owners see checkouts and change plans.',
    setting: { role: 'member' },
    path: '/billing',
  },
  {
    title: 'Lost answer',
    text: 'The next checkout is created, and its answer never arrives. Start a plan: the session is found, and the card offers to resume it. No second one is created.',
    setting: { outcome: 'lost', on: 'create', times: 1 },
    path: '/',
  },
  {
    title: 'Two tabs',
    text: 'A second tab is open. Buy a plan in one of them, then go to the other: it shows the plan without a reload, and does not sell a second one.',
    setting: {},
    path: '/',
    hasSecondTab: true,
  },
];
