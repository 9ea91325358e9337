import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { HistoryRowHandlers } from '../../../src/components/history/HistoryRowActions.js';
import * as startAgainView from '../../../src/components/history/startAgainView.js';
import { useHistoryActions } from '../../../src/components/history/useHistoryActions.js';
import { ShareContext } from '../../../src/components/shared/ShareContext.js';
import { CheckoutProvider } from '../../../src/hooks/CheckoutProvider.js';
import { useCheckouts } from '../../../src/hooks/useCheckouts.js';
import { sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import { expectConsoleError } from '../../helpers/expectConsole.js';
import { leavePage, openShop } from '../../helpers/shop.js';

type Load = () => Promise<typeof startAgainView>;

// What waits for the page to be left must not outlive the test.
afterEach(leavePage);

let handlers: HistoryRowHandlers;

/** A table of one button. */
function Row({ load }: { load: Load }) {
  const session = useCheckouts().data?.[0];
  const actions = useHistoryActions(
    () => {},
    () => {},
    load,
  );
  handlers = actions.handlers;
  const state = session && actions.startAgainOf(session);
  return (
    <>
      {session && (
        <button type="button" onClick={() => actions.handlers.startAgain(session)}>
          {`${state?.status ?? 'idle'} ${state?.error?.code ?? ''}`}
        </button>
      )}
      {actions.run && (
        <ShareContext with={actions.run.view}>
          <actions.run.view.StartAgainRun press={actions.run.press} onState={actions.run.onState} />
        </ShareContext>
      )}
    </>
  );
}

function openTable() {
  return openShop({ sandbox: { sessions: [{ plan: 'pro', state: 'expired' }] } });
}

async function press() {
  const button = await screen.findByRole('button');
  await act(async () => button.click());
}

test('where its code cannot be loaded nothing is sent, and the next press loads it again', async () => {
  expectConsoleError(/a part of its code could not be loaded/);
  let isLost = true;
  const load: Load = async () => {
    if (isLost) throw new Error('404');
    return startAgainView;
  };
  const shop = openTable();
  shop.show(<Row load={load} />);
  await press();
  await screen.findByText('error network');
  expect(shop.posts()).toHaveLength(0);
  isLost = false;
  await press();
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
});

test('busy from the press on, also while its code is loaded, and a second press does nothing', async () => {
  let arrive = (_: typeof startAgainView) => {};
  const loading = new Promise<typeof startAgainView>((resolve) => {
    arrive = resolve;
  });
  const load = () => loading;
  const shop = openTable();
  shop.show(<Row load={load} />);
  await press();
  expect(screen.getByRole('button').textContent).toBe('busy ');
  await press();
  await act(async () => arrive(startAgainView));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
});

test('an account that is switched to while the code is loaded buys nothing', async () => {
  let arrive = (_: typeof startAgainView) => {};
  const loading = new Promise<typeof startAgainView>((resolve) => {
    arrive = resolve;
  });
  const load = () => loading;
  const shop = openTable();
  const at = (billingId: string) => (
    <CheckoutProvider
      transport={shop.transport}
      orgId={sandboxOrgId}
      billingId={billingId}
      successUrl="/billing"
      cancelUrl="/pricing"
      navigate={shop.navigate}
      onEvent={() => {}}
    >
      <Row load={load} />
    </CheckoutProvider>
  );
  const { rerender } = shop.show(at(sandboxBillingId));
  await press();
  rerender(at('00000000-0000-4000-8000-0000000000bb'));
  await act(async () => arrive(startAgainView));
  expect(shop.posts()).toHaveLength(0);
  await act(async () => rerender(at(sandboxBillingId)));
  expect(shop.posts()).toHaveLength(0);
  await press();
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
});

test('a hover whose loading fails reports nothing', async () => {
  openTable().show(<Row load={() => Promise.reject(new Error('404'))} />);
  await screen.findByRole('button');
  handlers.approachStartAgain();
  await act(async () => {});
  expect(screen.getByRole('button').textContent).toBe('idle ');
});
