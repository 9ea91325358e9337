/** What the sandbox does next, as its control endpoint has it; `times: null` is for good. */
export interface SandboxSetting {
  outcome: string;
  delayMs: number;
  on: 'list' | 'create' | 'all';
  times: number | null;
  lagMs: number;
}

const endpoint = '/frontier/__sandbox';

export function readSetting(): Promise<SandboxSetting> {
  return call({});
}

export function writeSetting({
  outcome,
  delayMs,
  on,
  times,
  lagMs,
}: SandboxSetting): Promise<SandboxSetting> {
  return call({ method: 'POST', body: JSON.stringify({ outcome, delayMs, on, times, lagMs }) });
}

/** Starts afresh: usual behaviour, and no checkouts. */
export function resetSandbox(): Promise<SandboxSetting> {
  return call({ method: 'DELETE' });
}

async function call(init: RequestInit): Promise<SandboxSetting> {
  const response = await fetch(endpoint, init);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
  return response.json();
}
