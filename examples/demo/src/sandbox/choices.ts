import type { SandboxSetting } from './sandboxControl.js';

const second = 1000;
/** Longer than any checkout link lives. */
const never = 365 * 24 * 3600 * second;

export const lags = [
  { lagMs: 0, text: 'At once' },
  { lagMs: 3 * second, text: 'After 3 seconds' },
  { lagMs: 10 * second, text: 'After 10 seconds' },
  { lagMs: 20 * second, text: 'After 20 seconds' },
  { lagMs: 70 * second, text: 'After 70 seconds' },
  { lagMs: never, text: 'Never' },
];

export const answers = [
  { outcome: 'ok', delayMs: 0, text: 'OK' },
  { outcome: 'ok', delayMs: 3 * second, text: 'OK, but slow (3 s)' },
  { outcome: 'bad_request', delayMs: 0, text: '400 Bad request' },
  { outcome: 'unauthenticated', delayMs: 0, text: '401 Signed out' },
  { outcome: 'forbidden', delayMs: 0, text: '403 Not allowed' },
  { outcome: 'not_found', delayMs: 0, text: '404 Not found' },
  { outcome: 'rate_limited', delayMs: 0, text: '429 Too many requests' },
  { outcome: 'internal', delayMs: 0, text: '500 Server error' },
  { outcome: 'unavailable', delayMs: 0, text: '503 Unavailable' },
  { outcome: 'already_subscribed', delayMs: 0, text: 'Already subscribed' },
  { outcome: 'plan_inactive', delayMs: 0, text: 'Plan retired' },
  { outcome: 'seat_limit', delayMs: 0, text: 'Too many seats' },
  { outcome: 'payment_failed', delayMs: 0, text: 'Payment failed' },
  { outcome: 'no_billing_account', delayMs: 0, text: 'No billing account' },
  { outcome: 'org_disabled', delayMs: 0, text: 'Organisation disabled' },
  { outcome: 'html', delayMs: 0, text: 'HTML instead of JSON' },
  { outcome: 'truncated', delayMs: 0, text: 'JSON cut in the middle' },
  { outcome: 'offline', delayMs: 0, text: 'Network down' },
  { outcome: 'lost', delayMs: 0, text: 'Done, but the answer is lost' },
];

export const targets = [
  { on: 'all', text: 'Every call' },
  { on: 'create', text: 'Starting a checkout' },
  { on: 'list', text: 'Listing checkouts' },
  { on: 'get', text: 'Looking at one' },
  { on: 'plans', text: 'Listing plans' },
  { on: 'subscriptions', text: 'Listing subscriptions' },
  { on: 'change', text: 'Changing a plan' },
] as const;

export const roles = [
  { role: 'owner', text: 'An owner' },
  { role: 'member', text: 'A member' },
] as const;

export function isUsual({ outcome, delayMs }: SandboxSetting): boolean {
  return outcome === 'ok' && delayMs === 0;
}

/** The setting in one line. */
export function describeSetting(setting: SandboxSetting): string {
  const answer = answers.find(
    ({ outcome, delayMs }) => outcome === setting.outcome && delayMs === setting.delayMs,
  );
  const what = answer?.text ?? `${setting.outcome}, ${setting.delayMs} ms`;
  const lag = lags.find(({ lagMs }) => lagMs === setting.lagMs);
  const when = lag?.text.toLowerCase() ?? `after ${setting.lagMs} ms`;
  const who = setting.role === 'owner' ? '' : `, you are a ${setting.role}`;
  if (isUsual(setting)) return `Answers OK, payments confirmed ${when}${who}`;
  const target = targets.find(({ on }) => on === setting.on)?.text.toLowerCase() ?? setting.on;
  return `Answers ${what} to ${target}${setting.times === null ? '' : ', once'}${who}`;
}
