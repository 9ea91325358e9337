import type { Behaviour } from '../state/createBehaviour.js';
import { type SandboxBehaviour, sandboxOutcomes } from '../state/SandboxBehaviour.js';

/**
 * Answers the control endpoint: GET reads the behaviour, POST sets it, DELETE resets the sandbox. Every answer is the
 * behaviour now in use, with `times: null` for no limit.
 */
export async function answerControl(
  request: Request,
  behaviour: Behaviour,
  reset: () => void,
): Promise<Response> {
  if (request.method === 'POST') {
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
    const rule = rules[name];
    if (!rule) return `Unknown field "${name}". Known fields: ${Object.keys(rules).join(', ')}.`;
    if (!rule.accepts(value)) return `"${name}" must be ${rule.expected}.`;
  }
  return given;
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const calls: readonly unknown[] = ['list', 'create', 'get', 'all'];
const outcomes: readonly unknown[] = sandboxOutcomes;

const rules: Record<string, { accepts: (value: unknown) => boolean; expected: string }> = {
  outcome: { accepts: (value) => outcomes.includes(value), expected: `one of ${outcomes.join(', ')}` },
  delayMs: { accepts: isCount, expected: 'a number of milliseconds, 0 or more' },
  on: { accepts: (value) => calls.includes(value), expected: `one of ${calls.join(', ')}` },
  times: {
    accepts: (value) => isCount(value) && Number.isInteger(value),
    expected: 'an integer, 0 or more, or null',
  },
  lagMs: { accepts: isCount, expected: 'a number of milliseconds, 0 or more' },
};
