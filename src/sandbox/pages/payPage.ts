import type { SandboxSession } from '../state/SandboxSession.js';
import { describeOrder, type Order } from './describeOrder.js';
import { type Html, html } from './html.js';
import type { PageContext } from './PageContext.js';
import { hostOf, pageShell } from './pageShell.js';
import { payForm } from './payForm.js';

/** The payment page. */
export function payPage(session: SandboxSession, context: Pick<PageContext, 'catalogue' | 'members'>): Html {
  const order = describeOrder(session, context);
  const url = new URL(session.checkoutUrl);
  const { cancelUrl } = session;
  return pageShell(
    `${order.heading} – Sandbox checkout`,
    url.hash.slice(1),
    html`<main class="checkout">
  <section class="summary" aria-labelledby="heading">
    <div class="summary-content">
      <div class="bar">
        ${cancelUrl ? html`<a class="back" href="${cancelUrl}"><span aria-hidden="true">←</span> Back to ${hostOf(cancelUrl)}</a>` : html`<span></span>`}
        <span class="badge">Sandbox</span>
      </div>
      <h1 id="heading">${order.heading}</h1>
      ${price(order)}
      <dl class="lines">
        <div><dt>${order.title}<small>${order.note}</small></dt><dd>${order.price}</dd></div>
        ${order.trialDays > 0 && html`<div><dt>Free trial<small>${order.trialDays} days, until ${order.trialEnd}</small></dt><dd>−${order.price}</dd></div>`}
        <div class="total"><dt>Total due today</dt><dd>${order.dueToday}</dd></div>
      </dl>
    </div>
  </section>
  <section class="payment" aria-labelledby="payment-heading">
    <div class="payment-content">
      <div class="incomplete" role="note">
        <h2>This link is incomplete</h2>
        <p>The part after <code>#</code> is missing. Open the checkout URL exactly as the API returned it.</p>
      </div>
      ${payForm(url.pathname, order, cancelUrl, session.expireAt)}
    </div>
  </section>
</main>`,
  );
}

function price({ price, per, trialDays }: Order): Html {
  if (trialDays === 0) return html`<p class="price"><strong>${price}</strong> ${per}</p>`;
  return html`<p class="price trial"><strong>${trialDays} days free<span class="comma">, </span></strong>
        then ${price} ${per}</p>`;
}
