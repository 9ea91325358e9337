import type { Page } from 'playwright';

/** Collects what the page sends to the checkouts API. */
export function countCalls(page: Page, method: 'GET' | 'POST') {
  const calls: string[] = [];
  page.on('request', (request) => {
    const path =
      request.url().endsWith('/checkouts') ||
      (method === 'POST' && request.url().endsWith('/CreateCheckout'));
    if (path && request.method() === method) calls.push(request.url());
  });
  return calls;
}
