import type { CheckoutReturnState, CheckoutSession, StartCheckoutState } from 'react-frontier-checkout';
import { CheckoutReturn, PlanCheckoutButton } from 'react-frontier-checkout';

// A button never fires the DOM's error event.
// @ts-expect-error use onCheckoutError
export const withOnError = <PlanCheckoutButton plan="pro" onError={() => {}} />;

export const withListeners = (
  <PlanCheckoutButton
    plan="pro"
    reuse
    onCreated={(session) => session.id.length}
    onCheckoutError={(error) => error.code.length}
  />
);

// @ts-expect-error it is a boolean
export const withReuseText = <PlanCheckoutButton plan="pro" reuse="open" />;

export function readStart(state: StartCheckoutState): CheckoutSession | undefined {
  if (state.status === 'offered' || state.status === 'leaving' || state.status === 'away') {
    const { session }: { session: CheckoutSession } = state;
    return session;
  }
  // @ts-expect-error an idle start has no session
  const { session }: { session: CheckoutSession } = state;
  return session;
}

export function readReturn(state: CheckoutReturnState): string | undefined {
  if (state.status === 'complete') {
    const { id }: { id: string } = state;
    return id;
  }
  if (state.status === 'cancelled' || state.status === 'expired') {
    const { session }: { session: CheckoutSession } = state;
    return session.id;
  }
  // @ts-expect-error another state may have no id
  const { id }: { id: string } = state;
  return id;
}

export const withVerdict = <CheckoutReturn onExpired={({ session }) => session.id.length} />;
