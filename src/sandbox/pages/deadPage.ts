import type { SandboxSession } from '../state/SandboxSession.js';
import { type Html, html } from './html.js';
import { hostOf, pageShell } from './pageShell.js';

/**
 * What a buyer sees behind a link that cannot be paid any more.
 *
 * @param session `undefined` when the link never led to one
 */
export function deadPage(session: SandboxSession | undefined): Html {
  const finished = session?.finishedAt !== undefined;
  const reason = !session
    ? 'It may be incomplete, or it was made before the sandbox was started again.'
    : finished
      ? 'This checkout has already been completed. You can close this page.'
      : 'It has expired. Go back and start again to get a new one; nothing was charged.';
  const back = finished ? session.successUrl : session?.cancelUrl;
  return pageShell(
    'Link no longer active',
    'notice',
    html`<main class="notice">
  <svg class="notice-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <circle cx="24" cy="24" r="22"/><path d="M24 13v12l8 5"/>
  </svg>
  <h1>This link is no longer active</h1>
  <p>${reason}</p>
  ${back && html`<a class="button" href="${back}">Return to ${hostOf(back)}</a>`}
  <p class="sandbox-note">Sandbox: no money moves</p>
</main>`,
  );
}
