import type { Page } from 'playwright';

/** Collects what the page sends to the checkouts API. */
export function countCalls(page: Page, method: 'GET' | 'POST') {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.method() === method && request.url().endsWith('/checkouts')) calls.push(request.url());
  });
  return calls;
}
