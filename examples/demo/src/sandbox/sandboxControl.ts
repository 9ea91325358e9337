import type { SandboxCall, SandboxRole } from 'react-frontier-checkout/testing';

/** What the sandbox does next, as its control endpoint has it; `times: null` is for good. */
export interface SandboxSetting {
  outcome: string;
  delayMs: number;
  on: SandboxCall | 'all';
  times: number | null;
  lagMs: number;
  role: SandboxRole;
}

export function readSetting(apiPath: string): Promise<SandboxSetting> {
  return call(apiPath, {});
}

/** What `setting` leaves out is as usual, or as it was: times and the role. */
export function writeSetting(apiPath: string, setting: Partial<SandboxSetting>): Promise<SandboxSetting> {
  const { outcome, delayMs, on, times, lagMs, role } = setting;
  return call(apiPath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ outcome, delayMs, on, times, lagMs, role }),
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
