import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberCheckout } from '../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutProvider } from '../../src/hooks/CheckoutProvider.js';
import { type UseCheckoutReturnOptions, useCheckoutReturn } from '../../src/hooks/useCheckoutReturn.js';
import { useStartCheckout } from '../../src/hooks/useStartCheckout.js';
import { scopeKey } from '../../src/model/scopeKey.js';
import { createSandbox, sandboxBillingId } from '../../src/sandbox/createSandbox.js';
import type { SandboxGeneration } from '../../src/sandbox/state/SandboxGeneration.js';
import { transportFor } from '../helpers/transportFor.js';

const orgA = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4fa0';
const orgB = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4fb0';
let id: string;

beforeEach(() => {
  id = crypto.randomUUID();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

/** One server with two organisations, and an app that switches between them under a mounted provider. */
function openApp(generation: SandboxGeneration, session?: { state: string }) {
  const sandboxes = {
    [orgA]: createSandbox({
      generation,
      orgId: orgA,
      lagMs: 0,
      sessions: session ? [{ id, plan: 'pro', ...session }] : [],
    }),
    [orgB]: createSandbox({ generation, orgId: orgB, lagMs: 0 }),
  };
  const shown = { orgId: orgA };
  const navigate = vi.fn();
  const transport = transportFor(generation, {
    baseUrl: 'https://frontier.test',
    fetch: async (input, init) => {
      const sent = `${input} ${init?.body ?? ''}`;
      // Connect's GetCheckout ignores the organisation: the session is found whatever it says.
      const isGet = sent.includes('GetCheckout');
      const sandbox = isGet || sent.includes(orgA) ? sandboxes[orgA] : sandboxes[orgB];
      const body = isGet ? String(init?.body).replace(orgB, orgA) : init?.body;
      return (sandbox as ReturnType<typeof createSandbox>).fetch(input, { ...init, body });
    },
  });
  function App({ children }: { children: ReactNode }) {
    return (
      <CheckoutProvider
        transport={transport}
        orgId={shown.orgId}
        billingId={sandboxBillingId}
        successUrl="/billing"
        cancelUrl="/pricing"
        navigate={navigate}
        onEvent={() => {}}
      >
        {children}
      </CheckoutProvider>
    );
  }
  const scope = (orgId: string) => scopeKey({ orgId, billingId: sandboxBillingId }, transport.id);
  return { sandboxes, shown, navigate, App, scope };
}

describe.each(['rest-feature', 'rest-product', 'connect'] as const)('A3 on %s', (generation) => {
  test('an offer does not survive a switch, and is back with its organisation’s next click', async () => {
    const app = openApp(generation);
    app.sandboxes[orgA]?.behave({ outcome: 'lost', on: 'create', times: 1 });
    const { result, rerender } = renderHook(() => useStartCheckout(), { wrapper: app.App });
    await act(() => result.current.start({ plan: 'pro' }));
    await waitFor(() => expect(result.current.status).toBe('offered'));
    app.shown.orgId = orgB;
    rerender();
    expect(result.current.status).toBe('idle');
    await act(() => result.current.start({ plan: 'pro' }));
    const [made] = app.sandboxes[orgB]?.sessions() ?? [];
    expect(app.navigate).toHaveBeenCalledExactlyOnceWith(made?.checkoutUrl);
  });

  test('a start that is under way does not leave for the old organisation, which offers it later', async () => {
    const app = openApp(generation);
    app.sandboxes[orgA]?.behave({ delayMs: 500, on: 'create', times: 1 });
    const { result, rerender } = renderHook(() => useStartCheckout(), { wrapper: app.App });
    let started: Promise<unknown> = Promise.resolve();
    act(() => {
      started = result.current.start({ plan: 'pro' });
    });
    app.shown.orgId = orgB;
    rerender();
    expect(result.current.isBusy).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(600));
    await act(() => started);
    expect(app.sandboxes[orgA]?.sessions()).toHaveLength(1);
    expect(app.navigate).not.toHaveBeenCalled();
    expect(result.current.status).toBe('idle');
    app.shown.orgId = orgA;
    rerender();
    expect(result.current.status).toBe('offered');
    await act(() => result.current.start({ plan: 'pro' }));
    const [made, ...others] = app.sandboxes[orgA]?.sessions() ?? [];
    expect(others).toEqual([]);
    expect(app.navigate).toHaveBeenCalledExactlyOnceWith(made?.checkoutUrl);
  });

  test.each(['remembered by this browser', 'unknown to this browser'])(
    'a return of A, %s, settles nothing under B, and A still finds it',
    async (known) => {
      const app = openApp(generation, { state: 'complete' });
      if (known.startsWith('remembered')) rememberCheckout(app.scope(orgA), { id }, { plan: 'pro' });
      history.replaceState(null, '', `/billing?frontier_checkout=success&frontier_checkout_id=${id}`);
      app.shown.orgId = orgB;
      const onComplete = vi.fn();
      const options: UseCheckoutReturnOptions = { onComplete };
      const { result, rerender } = renderHook(() => useCheckoutReturn(options), { wrapper: app.App });
      await act(() => vi.advanceTimersByTimeAsync(1_000));
      expect(['idle', 'unknown']).toContain(result.current.status);
      expect(onComplete).not.toHaveBeenCalled();
      app.shown.orgId = orgA;
      rerender();
      await waitFor(() => expect(result.current.status).toBe('complete'));
      expect(onComplete).toHaveBeenCalledOnce();
      app.shown.orgId = orgB;
      rerender();
      expect(result.current.status).toBe('idle');
    },
  );
});

test('while the organisation is not known yet, nothing is sent and nothing fails', async () => {
  const app = openApp('connect', { state: 'complete' });
  history.replaceState(null, '', `/billing?frontier_checkout=success&frontier_checkout_id=${id}`);
  app.shown.orgId = undefined as never;
  const { result, rerender } = renderHook(() => ({ back: useCheckoutReturn(), buy: useStartCheckout() }), {
    wrapper: app.App,
  });
  await act(() => result.current.buy.start({ plan: 'pro' }));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect([app.sandboxes[orgA]?.requests, app.sandboxes[orgB]?.requests]).toEqual([[], []]);
  expect([result.current.buy.status, result.current.back.status]).toEqual(['idle', 'idle']);
  app.shown.orgId = orgA;
  rerender();
  await waitFor(() => expect(result.current.back.status).toBe('complete'));
});

test('a start that is under way does not leave for the old organisation where a `key` remounts the provider', async () => {
  const app = openApp('connect');
  app.sandboxes[orgA]?.behave({ delayMs: 500, on: 'create', times: 2 });
  function Buy() {
    const { start } = useStartCheckout();
    return (
      <button type="button" onClick={() => void start({ plan: 'pro' })}>
        Buy
      </button>
    );
  }
  const shown = (key: string) => (
    <app.App key={key}>
      <Buy />
    </app.App>
  );
  const view = render(shown('A'));
  act(() => screen.getByRole('button').click());
  app.shown.orgId = orgB;
  view.rerender(shown('B'));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(app.sandboxes[orgA]?.sessions()).toHaveLength(1);
  expect(app.navigate).not.toHaveBeenCalled();
  // Remounted for the same organisation, it goes on.
  app.shown.orgId = orgA;
  view.rerender(shown('A again'));
  act(() => screen.getByRole('button').click());
  view.rerender(shown('A once more'));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(app.navigate).toHaveBeenCalledOnce();
});

test('a return is kept though a router drops the parameters before the organisation is known', async () => {
  const app = openApp('connect', { state: 'complete' });
  history.replaceState(null, '', `/billing?frontier_checkout=success&frontier_checkout_id=${id}`);
  app.shown.orgId = undefined as never;
  const { result, rerender } = renderHook(() => useCheckoutReturn(), { wrapper: app.App });
  history.replaceState(null, '', '/billing');
  app.shown.orgId = orgA;
  rerender();
  await waitFor(() => expect(result.current.status).toBe('complete'));
});
