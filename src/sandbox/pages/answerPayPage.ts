import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../state/sandboxCatalogue.js';
import type { Html } from './html.js';
import { inactiveLinkPage } from './inactiveLinkPage.js';
import { manageSubscription } from './manageSubscription.js';
import type { PageContext } from './PageContext.js';
import { payPage } from './payPage.js';
import { portalPage } from './portalPage.js';

const actions = ['pay', 'later', 'update'];

/**
 * Answers requests for the payment page and the portal page. They work without scripts. GET renders the page. A POST
 * to the portal manages a subscription. A POST to the payment page finishes the session and redirects to the success URL, or changes the quantity and redirects back to the page. The
 * status is 410 for a session that can no longer be paid, 404 for an unknown one, and 400 for an unknown action.
 */
export async function answerPayPage(request: Request, context: PageContext): Promise<Response> {
  const { store, catalogue } = context;
  const { pathname } = new URL(request.url);
  const portal = store.findPortal(pathname);
  if (portal) {
    if (request.method === 'POST') {
      manageSubscription(new URLSearchParams(await request.text()), context);
      return redirect(portal.url);
    }
    return page(portalPage(portal, context), 200);
  }
  const session = store.findByPage(pathname);
  if (!session) return page(inactiveLinkPage(undefined), 404);
  if (!store.isPayable(session)) return page(inactiveLinkPage(session), 410);
  if (request.method !== 'POST') return page(payPage(session, context), 200);

  const form = new URLSearchParams(await request.text());
  const action = form.get('action') ?? '';
  if (!actions.includes(action)) {
    return new Response(`The form must have one of these actions: ${actions.join(', ')}.\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  chooseQuantity(session, Number(form.get('quantity')), catalogue);
  if (action === 'update') return redirect(session.checkoutUrl);
  store.finish(session, action === 'later');
  const providerId = new URL(session.checkoutUrl).pathname.split('/').at(-1) ?? '';
  const target = session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', providerId);
  return redirect(target);
}

function redirect(target: string): Response {
  // A header must be ASCII. `href` is, the stored URL may not be.
  return new Response(null, {
    status: 303,
    headers: { location: new URL(target).href, 'cache-control': 'no-store' },
  });
}

function chooseQuantity(session: SandboxSession, quantity: number, catalogue: SandboxCatalogue): void {
  const product = productsOf(catalogue).find(({ name }) => name === session.product);
  if (!session.hasQuantityPicker || !product || !Number.isInteger(quantity)) return;
  const { minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY } = product;
  if (quantity >= minQuantity && quantity <= maxQuantity) session.quantity = quantity;
}

function page(content: Html, status: number): Response {
  return new Response(content.text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Otherwise the Back button could show a form for a session that is already finished.
      'cache-control': 'no-store',
      // Without form-action, because Chromium applies it to the redirect after the POST, which can lead to any origin.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
