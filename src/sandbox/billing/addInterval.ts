import type { SandboxInterval } from '../state/SandboxPlan.js';

const day = 86_400_000;

/** The end of a period that starts at `date`. A month that is too short ends it on its last day. */
export function addInterval(date: Date, interval: SandboxInterval): Date {
  if (interval === 'day') return new Date(date.getTime() + day);
  if (interval === 'week') return new Date(date.getTime() + 7 * day);
  const months = interval === 'month' ? 1 : 12;
  const end = new Date(date);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== date.getUTCDate()) end.setUTCDate(0);
  return end;
}
