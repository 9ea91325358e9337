import { type Behaviour, type SandboxBehaviour, sandboxOutcomes } from '../state/createBehaviour.js';

/**
 * The control endpoint: GET reads the behaviour in force, POST sets one, DELETE starts the sandbox afresh.
 * Each answers with the behaviour then in force; `times` is `null` for good.
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

/** The behaviour, or what is wrong with it. */
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
    if (!rule) return `There is no "${name}". Known: ${Object.keys(rules).join(', ')}.`;
    if (!rule.accepts(value)) return `"${name}" must be ${rule.says}.`;
  }
  return given;
}

const count = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const places: readonly unknown[] = ['list', 'create', 'get', 'all'];
const outcomes: readonly unknown[] = sandboxOutcomes;

const rules: Record<string, { accepts: (value: unknown) => boolean; says: string }> = {
  outcome: { accepts: (value) => outcomes.includes(value), says: `one of ${outcomes.join(', ')}` },
  delayMs: { accepts: count, says: 'a number of milliseconds, 0 or more' },
  on: { accepts: (value) => places.includes(value), says: `one of ${places.join(', ')}` },
  times: { accepts: (value) => count(value) && Number.isInteger(value), says: 'a whole number or null' },
  lagMs: { accepts: count, says: 'a number of milliseconds, 0 or more' },
};
