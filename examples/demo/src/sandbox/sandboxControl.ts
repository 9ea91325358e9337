/** What the sandbox does next, as its control endpoint has it; `times: null` is for good. */
export interface SandboxSetting {
  outcome: string;
  delayMs: number;
  on: 'list' | 'create' | 'get' | 'all';
  times: number | null;
  lagMs: number;
}

export function readSetting(apiPath: string): Promise<SandboxSetting> {
  return call(apiPath, {});
}

export function writeSetting(
  apiPath: string,
  { outcome, delayMs, on, times, lagMs }: SandboxSetting,
): Promise<SandboxSetting> {
  return call(apiPath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ outcome, delayMs, on, times, lagMs }),
  });
}

/** Starts afresh: usual behaviour, and no checkouts. */
export function resetSandbox(apiPath: string): Promise<SandboxSetting> {
  return call(apiPath, { method: 'DELETE' });
}

async function call(apiPath: string, init: RequestInit): Promise<SandboxSetting> {
  const response = await fetch(`${apiPath}/__sandbox`, init);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
  return response.json();
}
