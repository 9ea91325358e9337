import type { CurrentBehaviour } from '../state/createBehaviour.js';
import type { SandboxOutcome } from '../state/SandboxBehaviour.js';
import type { Refusal } from './refusals.js';

const singlePageApp =
  '<!doctype html><html><head><title>Frontier</title></head><body><div id="root"></div></body></html>';
const badGateway =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

/**
 * Answers a call with the outcome and the delay of the behaviour.
 * @throws {TypeError} if the outcome is a network error
 */
export async function simulateAnswer(
  { outcome, delayMs }: CurrentBehaviour,
  signal: AbortSignal,
  answer: () => Promise<Response>,
  refuse: (refusal: Refusal) => Response,
): Promise<Response> {
  const response = await answerWith(outcome, answer, refuse);
  if (delayMs > 0) await delay(delayMs, signal);
  // The text that Chromium's `fetch` rejects with.
  if (!response) throw new TypeError('Failed to fetch');
  return response;
}

/** Returns `undefined` for a network error. */
async function answerWith(
  outcome: SandboxOutcome,
  answer: () => Promise<Response>,
  refuse: (refusal: Refusal) => Response,
): Promise<Response | undefined> {
  switch (outcome) {
    case 'ok':
    // The answer itself depends on the organisation's state.
    case 'org_disabled':
      return answer();
    case 'html':
      return new Response(singlePageApp, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    case 'bad_gateway':
      return new Response(badGateway, { status: 502, headers: { 'content-type': 'text/html' } });
    case 'truncated': {
      const whole = await answer();
      const text = await whole.text();
      return new Response(text.slice(0, Math.floor(text.length * 0.6)), whole);
    }
    case 'offline':
      return undefined;
    case 'lost':
      await answer();
      return undefined;
    default:
      return refuse(outcome);
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    function abort() {
      clearTimeout(timer);
      reject(signal.reason);
    }
    signal.addEventListener('abort', abort, { once: true });
  });
}
