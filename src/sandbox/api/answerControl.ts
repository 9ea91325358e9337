import type { Behaviour } from '../state/createBehaviour.js';
import { type SandboxBehaviour, sandboxCalls, sandboxOutcomes } from '../state/SandboxBehaviour.js';
import { sandboxRoles } from '../state/SandboxRole.js';
import { isForeignRequest } from './isForeignRequest.js';

/**
 * Answers the control endpoint: GET reads the behaviour, POST sets it, DELETE resets the sandbox. Every answer is the
 * behaviour now in use, with `times: null` for no limit.
 *
 * Any page that the developer has open can send requests to a local server, so pages of another origin are refused. A
 * POST must be JSON, which other origins cannot send without a preflight.
 */
export async function answerControl(
  request: Request,
  behaviour: Behaviour,
  reset: () => void,
): Promise<Response> {
  if (isForeignRequest(request)) {
    return new Response('The control endpoint of the sandbox answers only pages of its own origin.\n', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  if (request.method === 'POST') {
    if (!isJson(request)) {
      return Response.json({ message: 'Send Content-Type: application/json.' }, { status: 415 });
    }
    const next = readBehaviour(await request.text());
    if (typeof next === 'string') return Response.json({ message: next }, { status: 400 });
    behaviour.set(next);
  } else if (request.method === 'DELETE') {
    reset();
  } else if (request.method !== 'GET') {
    return Response.json(
      { message: 'Use GET, POST or DELETE.' },
      { status: 405, headers: { allow: 'GET, POST, DELETE' } },
    );
  }
  const { times = null, ...current } = behaviour.current;
  return Response.json({ ...current, times }, { headers: { 'cache-control': 'no-store' } });
}

function isJson({ headers }: Request): boolean {
  return /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

/** Returns the behaviour, or an error message if the text is invalid. */
function readBehaviour(text: string): SandboxBehaviour | string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return 'The body is not a JSON object.';
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  for (const [name, value] of Object.entries(given)) {
    const rule = rules.get(name);
    if (!rule) return `Unknown field "${name}". Known fields: ${[...rules.keys()].join(', ')}.`;
    if (!rule.accepts(value)) return `"${name}" must be ${rule.expected}.`;
  }
  return given;
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const calls: readonly unknown[] = [...sandboxCalls, 'all'];
const roles: readonly unknown[] = sandboxRoles;
const outcomes: readonly unknown[] = sandboxOutcomes;

// A map, because an object also has fields such as `constructor`.
const rules = new Map<string, { accepts: (value: unknown) => boolean; expected: string }>([
  ['outcome', { accepts: (value) => outcomes.includes(value), expected: `one of ${outcomes.join(', ')}` }],
  ['delayMs', { accepts: isCount, expected: 'a number of milliseconds, 0 or more' }],
  ['on', { accepts: (value) => calls.includes(value), expected: `one of ${calls.join(', ')}` }],
  [
    'times',
    {
      accepts: (value) => isCount(value) && Number.isInteger(value),
      expected: 'an integer, 0 or more, or null',
    },
  ],
  ['lagMs', { accepts: isCount, expected: 'a number of milliseconds, 0 or more' }],
  ['role', { accepts: (value) => roles.includes(value), expected: `one of ${roles.join(', ')}` }],
  ['unlockLagMs', { accepts: isCount, expected: 'a number of milliseconds, 0 or more' }],
]);
