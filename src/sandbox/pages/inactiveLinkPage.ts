import type { SandboxSession } from '../state/SandboxSession.js';
import { type Html, html } from './html.js';
import { hostOf, pageShell } from './pageShell.js';

/**
 * The page for a link that can no longer be paid.
 *
 * @param session `undefined` if the link belongs to no session
 */
export function inactiveLinkPage(session: SandboxSession | undefined): Html {
  const isFinished = session?.finishedAt !== undefined;
  const reason = !session
    ? 'The link may be incomplete, or it was created before the sandbox restarted.'
    : isFinished
      ? 'This checkout has already been completed. You can close this page.'
      : 'It has expired. Nothing was charged. Go back and start again to get a new link.';
  const backUrl = isFinished ? session.successUrl : session?.cancelUrl;
  return pageShell(
    'Link no longer active',
    'notice',
    html`<main class="notice">
  <svg class="notice-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <circle cx="24" cy="24" r="22"/><path d="M24 13v12l8 5"/>
  </svg>
  <h1>This link is no longer active</h1>
  <p>${reason}</p>
  ${backUrl && html`<a class="button" href="${backUrl}">Return to ${hostOf(backUrl)}</a>`}
  <p class="sandbox-note">Sandbox: no money moves</p>
</main>`,
  );
}
