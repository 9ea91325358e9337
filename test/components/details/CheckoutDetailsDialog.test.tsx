import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import {
  CheckoutDetailsDialog,
  type CheckoutDetailsDialogProps,
} from '../../../src/components/details/CheckoutDetailsDialog.js';
import { ResumeCheckoutBanner } from '../../../src/components/resume/ResumeCheckoutBanner.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { openShop } from '../../helpers/shop.js';

const minute = 60_000;
const id = '1b2c3d4e-0000-4000-8000-000000000001';

function session(change: Partial<CheckoutSession> = {}): CheckoutSession {
  return {
    id,
    checkoutUrl: 'https://pay.example/c/secret#key',
    successUrl: `${location.origin}/billing?frontier_checkout=success`,
    cancelUrl: 'https://elsewhere.example/pricing',
    state: 'open',
    plan: 'plan-uuid',
    product: 'product-uuid',
    metadata: {},
    createdAt: new Date(Date.now() - 60 * minute),
    updatedAt: new Date(Date.now() - 30 * minute),
    expireAt: new Date(Date.now() + 200 * minute),
    ...change,
  };
}

/** A page with two buttons; the second opens the dialog. */
function Page(props: Partial<CheckoutDetailsDialogProps>) {
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <>
      <button type="button">Before</button>
      <button type="button" onClick={() => setOpen(true)}>
        Details
      </button>
      <CheckoutDetailsDialog session={session()} {...props} open={open} onOpenChange={setOpen} />
    </>
  );
}

const dialog = () => screen.findByRole('dialog');
const term = async (name: string) =>
  within(await dialog()).getByText((_, element) => element?.tagName === 'DT' && element.textContent === name);
const value = async (name: string) => (await term(name)).nextElementSibling as HTMLElement;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('every field, how it stands, and its timeline', async () => {
  openShop().show(<Page open itemLabel={() => 'Pro'} />);
  expect((await dialog()).getAttribute('aria-modal')).toBe('true');
  expect(screen.getByRole('dialog', { name: 'Checkout for Pro' })).toBeTruthy();
  expect(screen.getByRole('dialog', { description: 'Can be paid for another 3 hours.' })).toBeTruthy();
  expect((await dialog()).querySelector('.fc-badge')?.textContent).toBe('Open');
  expect((await value('Reference')).textContent).toBe(id);
  expect((await value('Plan')).textContent).toBe('plan-uuid');
  expect((await value('Product')).textContent).toBe('product-uuid');
  expect((await value('State')).textContent).toBe('open');
  const steps = within(await dialog()).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['Started', 'Last', 'Valid']);
  expect(steps.map(({ dataset }) => dataset.time)).toEqual(['past', 'past', 'future']);
  for (const step of steps) expect(step.querySelector('time')?.dateTime).toMatch(/^20.*Z$/);
  expect(document.body.textContent).not.toContain('secret');
});

test('a session of the barest kind', async () => {
  const bare = {
    successUrl: undefined,
    cancelUrl: undefined,
    plan: undefined,
    product: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    expireAt: undefined,
    state: '',
  };
  openShop().show(<Page open session={session(bare)} />);
  expect((await dialog()).querySelectorAll('dt')).toHaveLength(1);
  expect(screen.getByRole('dialog', { name: 'Checkout details' })).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([
  ['complete', 'The payment form was completed.'],
  ['expired', 'Can no longer be paid.'],
  ['paused', 'The billing service calls its state “paused”.'],
])('%s: shows it, and offers no way to pay', async (state, text) => {
  openShop().show(<Page open session={session({ state })} />);
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Resume' })).toBeNull();
});

test('expires while it is open, by the clock', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const soon = session({ expireAt: new Date(Date.now() + 2 * minute + 500) });
  const shop = openShop();
  await shop.readHistory();
  shop.show(<Page open session={soon} />);
  expect(await screen.findByText('Can be paid for another 2 minutes.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Resume' })).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(600));
  expect(screen.getByText('Can be paid for another 1 minute.')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(minute));
  expect(screen.getByText('Can still be paid.')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(minute));
  expect(screen.getByText('Can no longer be paid.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Resume' })).toBeNull();
});

test('without the server’s clock it is never expired for a fact', async () => {
  openShop().show(<Page open session={session({ expireAt: new Date(Date.now() - minute) })} />);
  expect(await screen.findByText('May have expired')).toBeTruthy();
  expect(screen.getByText('Resume to see whether it can still be paid.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Resume' })).toBeTruthy();
});

test('Resume goes to the payment page; an unsafe one has no link', async () => {
  const shop = openShop();
  const { unmount } = shop.show(<Page open />);
  await userEvent.click(await screen.findByRole('link', { name: 'Resume' }));
  expect(shop.navigate).toHaveBeenCalledWith('https://pay.example/c/secret#key');
  unmount();
  openShop().show(<Page open session={session({ checkoutUrl: 'javascript:alert(1)' })} />);
  await dialog();
  expect(screen.queryByRole('link', { name: 'Resume' })).toBeNull();
});

test('addresses are text, in a part that is closed at first', async () => {
  openShop().show(<Page open />);
  const technical = (await dialog()).querySelector('details');
  expect(technical?.open).toBe(false);
  expect((await value('Return address')).textContent).toContain('/billing?frontier_checkout');
  expect((await value('Return address if cancelled')).textContent).toBe('https://elsewhere.example/pricing');
  expect(technical?.querySelector('a')).toBeNull();
  expect(technical?.contains(await value('Reference'))).toBe(false);
  for (const name of ['State', 'Plan', 'Product', 'Return address']) {
    expect(technical?.contains(await value(name)), name).toBe(true);
  }
});

test('metadata is a tree of text, never HTML', async () => {
  const metadata = {
    '<img src=x onerror=alert(1)>': '=1+1',
    '<script>x</script>': '<b>bold</b>',
    nested: { list: [1, true, null, { deep: 'down' }] },
    nothing: {},
    '': '',
  };
  openShop().show(<Page open session={session({ metadata })} />);
  expect((await value('<img src=x onerror=alert(1)>')).textContent).toBe('=1+1');
  expect((await value('<script>x</script>')).textContent).toBe('<b>bold</b>');
  expect((await value('nothing')).textContent).toBe('Empty');
  expect((await value('""')).textContent).toBe('Empty');
  expect(document.querySelector('img, script, b')).toBeNull();
  const items = within(await value('list')).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['1', 'true', 'null', 'deepdown']);
});

test('metadata beyond reason is cut', async () => {
  let deep: Record<string, unknown> = { end: true };
  for (let level = 0; level < 30; level++) deep = { deep };
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, at]));
  const long = 'x'.repeat(10_000);
  openShop().show(<Page open session={session({ metadata: { deep, many, long } })} />);
  expect((await dialog()).querySelectorAll('dl').length).toBeLessThan(10);
  expect(screen.getByText('10 more not shown')).toBeTruthy();
  expect((await value('long')).textContent).toMatch(/^x{499}…$/);
});

test('copies the id and the metadata, and announces it', async () => {
  const user = userEvent.setup();
  openShop().show(<Page open session={session({ metadata: { a: 1 } })} />);
  await user.click(await screen.findByRole('button', { name: 'Copy: Reference' }));
  await waitFor(() => expect(screen.getByText('Copied').getAttribute('role')).toBe('status'));
  expect(await navigator.clipboard.readText()).toBe(id);
  await user.click(screen.getByRole('button', { name: 'Copy: Additional data' }));
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual({ a: 1 });
});

test('announces when copying fails', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  openShop().show(<Page open />);
  await user.click(await screen.findByRole('button', { name: 'Copy: Reference' }));
  expect(await screen.findByText(/^Could not copy/)).toBeTruthy();
});

test.each([false, true])(
  'keyboard: opens, goes round, Escape, back to the opener; strict: %s',
  async (strict) => {
    const user = userEvent.setup();
    const page = <Page session={session({ successUrl: undefined, cancelUrl: undefined })} />;
    openShop().show(strict ? <StrictMode>{page}</StrictMode> : page);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await dialog();
    const names = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
    await waitFor(() => expect(names()).toBe('Close'));
    const round: (string | null | undefined)[] = [];
    while (round.at(-1) !== 'Close') {
      await user.tab();
      // jsdom does not hide what is inside a closed part.
      if (!document.activeElement?.closest('details dl')) round.push(names());
    }
    expect(round).toEqual(['Copy: Reference', 'Technical details', 'Resume', 'Close']);
    await user.tab({ shift: true });
    expect(names()).toBe('Resume');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(names()).toBe('Details'));
  },
);

test('the close button and a click beside it close it', async () => {
  // jsdom has no stylesheet that gives the backdrop its pointer events back.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  openShop().show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Details' }));
  await dialog();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Details' }));
  await dialog();
  await user.click(document.querySelector('.fc-dialog-overlay') as Element);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('stays open until the app closes it', async () => {
  const onOpenChange = vi.fn();
  openShop().show(<CheckoutDetailsDialog session={session()} open onOpenChange={onOpenChange} />);
  await dialog();
  await userEvent.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('open without a session: loading while the history is, then not found; asks nothing itself', async () => {
  const shop = openShop();
  const { rerender } = shop.show(<Page open session={undefined} />);
  expect(await screen.findByText('This checkout is not in your history.')).toBeTruthy();
  expect(shop.gets()).toHaveLength(0);
  shop.sandbox.behave({ delayMs: 200 });
  rerender(
    <>
      <Page open session={undefined} />
      <ResumeCheckoutBanner />
    </>,
  );
  expect(await screen.findByText('Loading your checkout history…')).toBeTruthy();
  expect(await screen.findByText('This checkout is not in your history.')).toBeTruthy();
  expect(shop.gets()).toHaveLength(1);
});

test('renders into `container`, and adds no style tag', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const before = document.querySelectorAll('style').length;
  openShop().show(<Page open container={container} />);
  expect(container.contains(await dialog())).toBe(true);
  expect(document.querySelectorAll('style')).toHaveLength(before);
  container.remove();
});

test('`ref`, `className` and other props go to the content element; its own states stay', async () => {
  const ref = createRef<HTMLDivElement>();
  const { rerender } = openShop().show(
    <CheckoutDetailsDialog
      session={session()}
      open
      onOpenChange={() => {}}
      ref={ref}
      className="mine"
      data-testid="content"
      data-state="theirs"
      lang="en"
    />,
  );
  const content = await screen.findByTestId('content');
  expect(content.getAttribute('role')).toBe('dialog');
  expect(ref.current).toBe(content);
  expect(content.className).toBe('fc-dialog mine');
  expect(content.dataset.state).toBe('open');
  expect(content.lang).toBe('en');
  rerender(<CheckoutDetailsDialog session={session()} open onOpenChange={() => {}} />);
  expect(content.className).toBe('fc-dialog');
});

test('keeps its content while it fades out, even if the app drops the session', async () => {
  // jsdom runs no animations. With another animation name, Radix waits for its end.
  const computed = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) =>
    Object.defineProperty(computed(element), 'animationName', {
      get: () => ((element as HTMLElement).dataset.state === 'closed' ? 'fade' : 'none'),
    }),
  );
  const { rerender } = openShop().show(
    <CheckoutDetailsDialog session={session()} open onOpenChange={() => {}} itemLabel={() => 'Pro'} />,
  );
  await dialog();
  rerender(
    <CheckoutDetailsDialog
      session={undefined}
      open={false}
      onOpenChange={() => {}}
      itemLabel={() => 'Pro'}
    />,
  );
  expect((await dialog()).dataset.state).toBe('closed');
  expect(screen.getByText('Checkout for Pro')).toBeTruthy();
  expect(screen.getByText('plan-uuid')).toBeTruthy();
});

test('renders nothing on a server, open or not', () => {
  const { Shop } = openShop();
  expect(renderToString(<Shop>{<Page open />}</Shop>)).not.toContain('dialog');
});
