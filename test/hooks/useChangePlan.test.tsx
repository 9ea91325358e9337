import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckoutProvider } from '../../src/hooks/CheckoutProvider.js';
import { type UseChangePlanOptions, useChangePlan } from '../../src/hooks/useChangePlan.js';
import { type FakeBilling, fakeBilling, inDays, subscriptionJson } from '../helpers/fakeBilling.js';

const cancel = { kind: 'cancel', subscriptionId: 'sub_pro' } as const;

/** Two components of one page that change the plan. */
function open(billing: FakeBilling = {}, options: UseChangePlanOptions = {}) {
  const server = fakeBilling({ subscriptions: [subscriptionJson('pro')], ...billing });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <CheckoutProvider transport={server.transport} orgId="o1" billingId="b1" onEvent={() => {}}>
      {children}
    </CheckoutProvider>
  );
  const { result } = renderHook(() => [useChangePlan(options), useChangePlan(options)] as const, { wrapper });
  return { ...server, result };
}

/** A server that has scheduled the cancel once it was asked to. */
function cancelling(): FakeBilling {
  let phases: object[] = [];
  return {
    answers: {
      ListSubscriptions: () => ({ subscriptions: [subscriptionJson('pro', { phases })] }),
      CancelSubscription: () => {
        phases = [{ effective_at: inDays(20), reason: 'cancel' }];
        return {};
      },
    },
  };
}

test('a second call while the first is under way does nothing', async () => {
  const onChanged = vi.fn();
  const { result, count } = open(cancelling(), { onChanged });
  const [one] = result.current;
  const answers = await act(() => Promise.all([one.change(cancel), one.change(cancel)]));
  expect(answers).toEqual([{ effectiveAt: undefined }, undefined]);
  expect([count('CancelSubscription'), onChanged.mock.calls.length]).toEqual([1, 1]);
});

test('two components of a page send a change once, and both tell what is true', async () => {
  const { result, count } = open(cancelling());
  const [one, other] = result.current;
  const answers = await act(() => Promise.all([one.change(cancel), other.change(cancel)]));
  expect(answers).toEqual([{ effectiveAt: undefined }, { effectiveAt: expect.any(Date) }]);
  expect(count('CancelSubscription')).toBe(1);
});

test('a failure is told, never rejects, and the next call is sent', async () => {
  let code: 'permission_denied' | undefined = 'permission_denied';
  const { result } = open({ answers: { CancelSubscription: () => (code ? Promise.reject(refused()) : {}) } });
  function refused() {
    return Object.assign(new Error('No.'), { name: 'CheckoutError', code, sent: true });
  }
  expect(await act(() => result.current[0].change(cancel))).toBeUndefined();
  await waitFor(() => expect(result.current[0].error?.code).toBe('permission_denied'));
  code = undefined;
  expect(await act(() => result.current[0].change(cancel))).toEqual({ effectiveAt: undefined });
  await waitFor(() => expect(result.current[0].error).toBeNull());
});
