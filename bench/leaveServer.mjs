import { parentPort } from 'node:worker_threads';
import { serve } from './harness.mjs';

/** @typedef {{ path: string, at: number }} Seen */

const session = { id: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f', state: 'open' };
/** @type {Seen[]} */
let seen = [];

// The pages, the checkout, and the page to pay on. Tells its address, then what it has seen whenever it is asked.
const server = await serve(['leave.html'], (request, response) => {
  const path = request.url ?? '';
  seen.push({ path, at: performance.timeOrigin + performance.now() });
  if (request.method === 'POST') {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ checkout_session: { ...session, checkout_url: `${server.url}/pay` } }));
    return true;
  }
  if (path.endsWith('/subscriptions')) {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end('{"subscriptions":[]}');
    return true;
  }
  if (path !== '/pay') return false;
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Pay</title><link rel="icon" href="data:,">');
  return true;
});
parentPort?.on('message', () => {
  parentPort?.postMessage(seen);
  seen = [];
});
parentPort?.postMessage(server.url);
