import type { Order } from './describeOrder.js';
import { type Html, html } from './html.js';

/**
 * The form of the payment page, with a test card filled in.
 *
 * @param action URL to post to, without a fragment. Browsers would carry the fragment over the redirect to the app
 */
export function payForm(action: string, order: Order, cancelUrl: string, expireAt: Date): Html {
  const { trialDays, dueToday, price, per, trialEnd, picker, isSetup, needsCard } = order;
  const submit = isSetup
    ? 'Save payment method'
    : trialDays > 0
      ? 'Start trial'
      : needsCard
        ? `Pay ${dueToday}`
        : 'Subscribe';
  // Autofill is off, so that browsers do not fill in a real card.
  return html`<form class="form" method="post" action="${action}" autocomplete="off">
        <h2 id="payment-heading">Payment details</h2>
        <p class="sandbox-note"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="8.25"/><path d="M10 9v5M10 6.2v.1"/></svg>
        <span><strong>Sandbox: no money moves.</strong>${needsCard && ' The test card is filled in for you; do not enter a real one.'}</span></p>
        ${picker && quantityField(order.quantity, picker)}
        <label class="field">Email
          <input name="email" type="email" value="buyer@example.com" required>
        </label>
        ${needsCard && cardFields}
        <button class="button primary" name="action" value="pay">${submit}</button>
        ${trialDays > 0 && html`<p class="terms">Nothing is charged today. From <span class="date">${trialEnd}</span>: ${price} ${per}, until cancelled.</p>`}
        ${isSetup ? html`<p class="terms">Nothing is charged.</p>` : payLater}
        ${cancelUrl && html`<a class="cancel" href="${cancelUrl}">Cancel</a>`}
        <p class="valid">This link is valid until <time datetime="${expireAt.toISOString()}">${validUntil(expireAt)}</time>.</p>
      </form>`;
}

const cardFields = html`<fieldset>
          <legend>Card information</legend>
          <label class="field">Card number
            <input name="number" inputmode="numeric" value="4242 4242 4242 4242" maxlength="23" required>
          </label>
          <div class="pair">
            <label class="field">Expiry (MM / YY)
              <input name="expiry" inputmode="numeric" value="12 / 34" maxlength="7" required>
            </label>
            <label class="field">Security code
              <input name="code" inputmode="numeric" value="123" maxlength="4" required>
            </label>
          </div>
          <label class="field">Name on card
            <input name="name" value="Sandbox Buyer" maxlength="80" required>
          </label>
        </fieldset>`;

const payLater = html`<p class="divider"><span>or</span></p>
        <button class="button" name="action" value="later" formnovalidate aria-describedby="later-note">Pay later by bank transfer</button>
        <p class="terms" id="later-note">Completes the checkout before the money arrives.</p>`;

/** The field and the button that updates the total. Without scripts, the update reloads the page. */
function quantityField(quantity: number, { min, max }: NonNullable<Order['picker']>): Html {
  return html`<div class="pair">
          <label class="field">Quantity
            <input name="quantity" type="number" min="${min}" max="${max}" value="${quantity}" required>
          </label>
          <button class="button" name="action" value="update" formnovalidate>Update total</button>
        </div>`;
}

function validUntil(date: Date): string {
  const time = date.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${time} UTC`;
}
