import { listNewestFirst } from '../billing/listNewestFirst.js';
import { planCharge } from '../billing/planCharge.js';
import type { SandboxSubscription } from '../billing/SandboxSubscription.js';
import type { Portal } from '../state/createSessionStore.js';
import { isSameId } from '../state/isSameId.js';
import { formatPrice } from './formatPrice.js';
import { type Html, html } from './html.js';
import type { PageContext } from './PageContext.js';
import { hostOf, pageShell } from './pageShell.js';

/** The page of the customer portal: the subscriptions, with the buttons to manage them, and a link back to the app. */
export function portalPage({ url, returnUrl }: Portal, context: PageContext): Html {
  const held = listNewestFirst(context.billing.subscriptions(context.billingId)).filter(isShown);
  const action = new URL(url).pathname;
  return pageShell(
    'Billing portal',
    'notice',
    html`<main class="notice">
  <svg class="notice-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <rect x="4" y="11" width="40" height="26" rx="4"/><path d="M4 19h40M11 29h8"/>
  </svg>
  <h1>Billing portal</h1>
  ${held.length === 0 && html`<p>There are no subscriptions.</p>`}
  ${held.map((subscription) => portalRow(subscription, action, context))}
  ${returnUrl && html`<a class="button" href="${returnUrl}">Return to ${hostOf(returnUrl)}</a>`}
  <p class="sandbox-note">Sandbox: no money moves</p>
</main>`,
  );
}

function isShown({ state }: SandboxSubscription): boolean {
  return state !== 'canceled' && state !== 'ended';
}

function portalRow(subscription: SandboxSubscription, action: string, context: PageContext): Html {
  const { id, planId, state, upcoming, periodEndAt } = subscription;
  const plan = context.catalogue.plans.find((known) => isSameId(known.id, planId));
  const title = plan?.title ?? 'A plan that is gone';
  const price =
    plan && `${formatPrice(planCharge(plan, context.members), plan.currency)} per ${plan.interval}`;
  const end = periodEndAt.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const button = (name: string, text: string) =>
    html`<button class="button" name="action" value="${name}" aria-label="${text}: ${title}">${text}</button>`;
  const next = upcoming
    ? html`<p>${upcoming.reason === 'cancel' ? 'Ends' : 'Changes'} on ${end}</p>${button('resume', 'Keep the plan')}`
    : button('cancel', 'Cancel');
  return html`<form class="subscription" method="post" action="${action}">
    <h2>${title}</h2>
    <p>${price && `${price}, `}${state.replaceAll('_', ' ')}</p>
    <input type="hidden" name="id" value="${id}">
    ${state === 'past_due' && button('pay', 'Pay now')}
    ${next}
  </form>`;
}
