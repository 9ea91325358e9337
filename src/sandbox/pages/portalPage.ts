import { type Html, html } from './html.js';
import { hostOf, pageShell } from './pageShell.js';

/** The page of the customer portal. It has no settings, only a link back to the app. */
export function portalPage(returnUrl: string): Html {
  return pageShell(
    'Billing portal',
    'notice',
    html`<main class="notice">
  <svg class="notice-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <rect x="4" y="11" width="40" height="26" rx="4"/><path d="M4 19h40M11 29h8"/>
  </svg>
  <h1>Billing portal</h1>
  <p>A real provider lets customers change cards, addresses and subscriptions here. There is nothing to change in the sandbox.</p>
  ${returnUrl && html`<a class="button" href="${returnUrl}">Return to ${hostOf(returnUrl)}</a>`}
  <p class="sandbox-note">Sandbox: no money moves</p>
</main>`,
  );
}
