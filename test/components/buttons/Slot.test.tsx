import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactElement, Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { Slot } from '../../../src/components/buttons/Slot.js';

test('adds its props to the child, whose own props win', () => {
  render(
    <Slot className="ours" style={{ top: 1, left: 1 }} aria-describedby="notes" title="ours" lang="en">
      <a href="/plain" className="theirs" style={{ left: 2 }} aria-describedby="help" title="theirs">
        Go
      </a>
    </Slot>,
  );
  const link = screen.getByRole('link');
  expect(link.className).toBe('ours theirs');
  expect(link.style).toMatchObject({ top: '1px', left: '2px' });
  expect(link.getAttribute('aria-describedby')).toBe('notes help');
  expect([link.title, link.lang, link.textContent]).toEqual(['theirs', 'en', 'Go']);
});

test('both handlers run, the child’s first', async () => {
  const order: string[] = [];
  render(
    <Slot onClick={() => order.push('ours')} onFocus={() => order.push('focus')}>
      <button type="button" onClick={() => order.push('theirs')} onFocus={undefined}>
        Go
      </button>
    </Slot>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(order).toEqual(['focus', 'theirs', 'ours']);
});

test('both refs get the element, and let it go', () => {
  const ours = createRef<HTMLElement>();
  const cleanup = vi.fn();
  const theirs = vi.fn(() => cleanup);
  const old = vi.fn((_: HTMLElement | null) => {});
  const page = (ref: typeof theirs | typeof old) => (
    <Slot ref={ours}>
      <button type="button" ref={ref}>
        Go
      </button>
    </Slot>
  );
  const { rerender, unmount } = render(page(theirs));
  const button = screen.getByRole('button');
  expect(ours.current).toBe(button);
  expect(theirs).toHaveBeenCalledExactlyOnceWith(button);
  rerender(page(theirs));
  expect(cleanup).not.toHaveBeenCalled();
  rerender(page(old));
  expect(cleanup).toHaveBeenCalledOnce();
  expect(ours.current).toBe(button);
  unmount();
  expect(old.mock.calls).toEqual([[button], [null]]);
  expect(ours.current).toBeNull();
});

test('a child’s only ref is kept as it is', () => {
  const theirs = createRef<HTMLButtonElement>();
  render(
    <Slot>
      <button type="button" ref={theirs}>
        Go
      </button>
    </Slot>,
  );
  expect(theirs.current).toBe(screen.getByRole('button'));
});

test('a child that a server component still streams suspends, and is then there', async () => {
  let arrive: (child: ReactElement) => void = () => {};
  const payload = { child: undefined as ReactElement | undefined };
  const arrived = new Promise<ReactElement>((resolve) => {
    arrive = resolve;
  }).then((child) => {
    payload.child = child;
  });
  const _init = () => {
    if (payload.child) return payload.child;
    throw arrived;
  };
  const lazy = { $$typeof: Symbol.for('react.lazy'), _init, _payload: payload } as unknown as ReactElement;
  render(
    <Suspense fallback="Soon">
      <Slot title="ours">{lazy}</Slot>
    </Suspense>,
  );
  expect(document.body.textContent).toBe('Soon');
  await act(async () => {
    arrive(<a href="/plain">Go</a>);
    await arrived;
  });
  expect(screen.getByRole('link').title).toBe('ours');
});
