import { screen, within } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import type { SandboxSessionSeed } from '../../src/sandbox/state/SandboxSession.js';

export const hour = 3_600_000;

/** `data-state` of the history on the page. */
export const historyState = () => document.querySelector<HTMLElement>('.fc-history')?.dataset.state;

/** Text of each row's header, from top to bottom. */
export const items = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

/** Text of the status badges, from top to bottom. */
export const statuses = () =>
  [...document.querySelectorAll('td .fc-badge')].map(({ textContent }) => textContent);

/** Opens a row's menu. */
export const openMenu = async (user: Pick<typeof userEvent, 'click'>, item: string) => {
  await user.click(screen.getByLabelText(new RegExp(`^More actions for ${item},`)));
  return screen.findByRole('menu');
};

/** The column header's button. */
export const sortBy = (name: string) =>
  within(screen.getByRole('columnheader', { name })).getByRole('button', { name });

/** `count` sessions with a plan, an hour apart, the first of them the newest. */
export function manySessions(count: number, seed: SandboxSessionSeed = {}): SandboxSessionSeed[] {
  const newest = Date.now() - hour;
  return Array.from({ length: count }, (_, i) => ({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    plan: 'pro',
    state: 'complete',
    createdAt: newest - i * hour,
    ...seed,
  }));
}

/** "0", "1", …: the position in `manySessions`. */
export const position = ({ id }: { id: string }) => String(Number(id.slice(-12)));
