import type { SessionStore } from '../state/createSessionStore.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../state/sandboxCatalogue.js';
import { deadPage } from './deadPage.js';
import type { Html } from './html.js';
import { payPage } from './payPage.js';
import { portalPage } from './portalPage.js';

/**
 * The hosted page, without a script: GET shows it, POST finishes the session and sends the buyer to the
 * success URL, or changes the quantity and shows it again. A session that cannot be paid any more is 410, an unknown one 404.
 */
export async function answerPayPage(
  request: Request,
  store: SessionStore,
  catalogue: SandboxCatalogue,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const portal = store.findPortal(pathname);
  if (portal) return page(portalPage(portal.returnUrl), 200);
  const session = store.findByPage(pathname);
  if (!session) return page(deadPage(undefined), 404);
  if (!store.isPayable(session)) return page(deadPage(session), 410);
  if (request.method !== 'POST') return page(payPage(session, catalogue), 200);

  const form = new URLSearchParams(await request.text());
  const action = form.get('action');
  chooseQuantity(session, Number(form.get('quantity')), catalogue);
  if (action === 'update') return redirect(session.checkoutUrl);
  store.finish(session, action === 'later');
  const providerId = new URL(session.checkoutUrl).pathname.split('/').at(-1) ?? '';
  const target = session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', providerId);
  return redirect(target);
}

function redirect(target: string): Response {
  // `href` is ASCII, which a header must be; the stored URL may not be.
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
      // A copy kept for the Back button would offer a session that is finished by then.
      'cache-control': 'no-store',
      // No form-action: Chromium applies it to redirects after the POST, and the app may redirect anywhere.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
