import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sessionRef } from '../../../src/browser/returnUrl.js';
import { recallCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutButton } from '../../../src/components/buttons/CheckoutButton.js';
import { FeatureCheckoutButton } from '../../../src/components/buttons/FeatureCheckoutButton.js';
import { PlanCheckoutButton } from '../../../src/components/buttons/PlanCheckoutButton.js';
import { resetPageRegistry } from '../../../src/model/pageRegistry.js';
import { json } from '../../helpers/answer.js';
import { leavePage, openShop, restorePage, shopScope } from '../../helpers/shop.js';

const button = () => screen.getByRole('button');

afterEach(() => sessionStorage.clear());

describe('a click', () => {
  test('creates the session with marked return URLs and leaves for its page, fragment and all', async () => {
    const shop = openShop();
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro" trialDays={14}>
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    const [session] = shop.sandbox.sessions();
    expect(shop.navigate).toHaveBeenCalledWith(session?.checkoutUrl);
    expect(session?.checkoutUrl).toContain('#');
    const ref = sessionRef(session ?? {});
    expect(ref).toMatch(/^[\da-f]{32}$/);
    expect(shop.posts()[0]?.body).toEqual({
      successUrl: `${location.origin}/billing?frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}&frontier_checkout_ref=${ref}`,
      cancelUrl: `${location.origin}/pricing?frontier_checkout=cancel&frontier_checkout_id={{.CheckoutID}}&frontier_checkout_ref=${ref}`,
      subscriptionBody: { plan: 'pro', trailDays: 14 },
    });
    // At the last moment, where the page is gone before the time for it has come.
    leavePage();
    expect(recallCheckout(shopScope(), { id: session?.id })).toMatchObject({ ref, plan: 'pro' });
  });

  test('buys a feature, with URLs of its own', async () => {
    const shop = openShop();
    shop.show(
      <FeatureCheckoutButton feature="credits_500" successUrl="/thanks?x=1">
        Buy
      </FeatureCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.posts()[0]?.body).toMatchObject({
      featureBody: { feature: 'credits_500' },
      successUrl: expect.stringContaining('/thanks?x=1&frontier_checkout=success'),
    });
  });

  test('sends nothing but the one POST, though a list is in the cache', async () => {
    const shop = openShop();
    shop.queryClient.setQueryDefaults(['react-frontier-checkout'], { staleTime: Number.POSITIVE_INFINITY });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalled());
    expect(shop.sandbox.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  test('says that it is busy, keeps focus, and stays so until the page is gone', async () => {
    const shop = openShop();
    shop.sandbox.behave({ delayMs: 200 });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    expect(button()).not.toHaveProperty('ariaDisabled', 'true');
    await userEvent.click(button());
    await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('true'));
    expect(button().getAttribute('aria-busy')).toBe('true');
    expect(button().dataset.state).toBe('busy');
    expect(document.activeElement).toBe(button());
    expect(screen.getByRole('status').textContent).toContain('Opening the payment page');
    await waitFor(() => expect(shop.navigate).toHaveBeenCalled());
    expect(button().getAttribute('aria-disabled')).toBe('true');
  });
});

describe('one POST', () => {
  test('for two clicks in the same tick', async () => {
    const shop = openShop();
    shop.show(
      <StrictMode>
        <PlanCheckoutButton guard={false} plan="pro">
          Upgrade
        </PlanCheckoutButton>
      </StrictMode>,
    );
    act(() => {
      button().click();
      button().click();
    });
    await waitFor(() => expect(shop.navigate).toHaveBeenCalled());
    await userEvent.click(button());
    expect(shop.posts()).toHaveLength(1);
    expect(shop.navigate).toHaveBeenCalledOnce();
  });

  test('for two buttons of the same plan; of two plans the last click decides where the page goes', async () => {
    const shop = openShop();
    shop.show(
      <>
        <PlanCheckoutButton guard={false} plan="pro">
          One
        </PlanCheckoutButton>
        <PlanCheckoutButton guard={false} plan="pro">
          Two
        </PlanCheckoutButton>
        <PlanCheckoutButton guard={false} plan="team">
          Three
        </PlanCheckoutButton>
      </>,
    );
    act(() => {
      for (const each of screen.getAllByRole('button')) each.click();
    });
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.posts()).toHaveLength(2);
    const [team, pro] = shop.sandbox.sessions();
    expect([team?.plan, pro?.plan]).toEqual(['team', 'pro']);
    expect(shop.navigate).toHaveBeenCalledWith(team?.checkoutUrl);
    const states = () => screen.getAllByRole('button').map(({ dataset }) => dataset.state);
    await waitFor(() => expect(states()).toEqual(['idle', 'idle', 'busy']));
    expect(screen.getByRole('link').getAttribute('href')).toBe(pro?.checkoutUrl);
    act(restorePage);
    expect(screen.getAllByRole('button').map(({ dataset }) => dataset.state)).toEqual([
      'idle',
      'idle',
      'idle',
    ]);
  });

  test('no retry after a failure, though the host retries its mutations', async () => {
    const shop = openShop();
    shop.queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 0 } });
    shop.sandbox.behave({ outcome: 'unavailable' });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('unavailable right now'));
    expect(shop.posts()).toHaveLength(1);
  });
});

describe('after a failure', () => {
  test('it is said beside the button, and the same button works again', async () => {
    const shop = openShop();
    shop.sandbox.behave({ outcome: 'forbidden', times: 1 });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Ask an owner'));
    expect(button().getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    expect(button().dataset.state).toBe('error');
    expect(shop.navigate).not.toHaveBeenCalled();
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://pay.example/x',
    'https://user:secret@pay.example/x',
  ])('an unsafe address %s is not followed', async (checkout_url) => {
    const fetch = async () => json({ checkout_session: { id: 'a', checkout_url } });
    const shop = openShop({ transportOptions: { fetch } });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('looks unsafe'));
    expect(shop.navigate).not.toHaveBeenCalled();
    expect(button().dataset.state).toBe('error');
  });

  test('bad props are said before any request', async () => {
    const shop = openShop();
    shop.show(
      <PlanCheckoutButton guard={false} plan=" ">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not set up correctly'));
    expect(shop.sandbox.requests).toEqual([]);
  });

  test('the text can be the host’s, by code', async () => {
    const shop = openShop({ labels: { errors: { permission_denied: 'Bitte fragen' } } });
    shop.sandbox.behave({ outcome: 'forbidden' });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Bitte fragen'));
  });

  test('of `navigate` itself, the button works again', async () => {
    const navigate = vi.fn().mockImplementationOnce(() => {
      throw new Error('blocked');
    });
    const shop = openShop({ navigate });
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(button().dataset.state).toBe('error'));
    await userEvent.click(button());
    await waitFor(() => expect(navigate).toHaveBeenCalledTimes(2));
  });
});

describe('never stuck', () => {
  test('Back to the kept page makes it idle, and it works again', async () => {
    const shop = openShop();
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    act(restorePage);
    expect(button().dataset.state).toBe('idle');
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledTimes(2));
  });

  test('a page that was not left after 10 s has a button that works', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const shop = openShop();
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    act(() => button().click());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    await act(() => vi.advanceTimersByTimeAsync(9_000));
    expect(button().dataset.state).toBe('busy');
    await act(() => vi.advanceTimersByTimeAsync(1_500));
    expect(button().dataset.state).toBe('idle');
    vi.useRealTimers();
  });
});

test('B8: while the organisation is not known yet, it is disabled and does nothing, also as a link', async () => {
  const shop = openShop({ orgId: undefined });
  const onClick = vi.fn();
  shop.show(
    <PlanCheckoutButton guard={false} plan="pro" asChild onClick={onClick}>
      <a href="/elsewhere">Upgrade</a>
    </PlanCheckoutButton>,
  );
  const link = screen.getByRole('link', { name: 'Upgrade' });
  expect(link.getAttribute('aria-disabled')).toBe('true');
  const isFollowed = fireEvent.click(link);
  await act(async () => {});
  expect(isFollowed).toBe(false);
  expect(onClick).not.toHaveBeenCalled();
  expect(shop.sandbox.requests).toEqual([]);
  expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
});

describe('as a button', () => {
  test('passes ref, rest props and class on, and is no submit button', () => {
    const ref = createRef<HTMLButtonElement>();
    openShop().show(
      <CheckoutButton
        ref={ref}
        request={{ plan: 'pro' }}
        id="x"
        title="t"
        className="mine"
        aria-describedby="y"
      >
        Upgrade
      </CheckoutButton>,
    );
    expect(ref.current).toBe(button());
    expect(button()).toMatchObject({ id: 'x', title: 't', type: 'button' });
    expect(button().className).toBe('fc-checkout-button mine');
    expect(button().getAttribute('aria-describedby')).toBe('y');
  });

  test('the caller’s onClick comes first and may veto', async () => {
    const shop = openShop();
    const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro" onClick={onClick}>
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    expect(onClick).toHaveBeenCalledOnce();
    expect(shop.sandbox.requests).toEqual([]);
    expect(button().dataset.state).toBe('idle');
  });

  test.each([{ disabled: true }, { 'aria-disabled': true }])('does nothing when %j', async (props) => {
    const shop = openShop();
    const onClick = vi.fn();
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro" onClick={onClick} {...props}>
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    expect(onClick).not.toHaveBeenCalled();
    expect(shop.sandbox.requests).toEqual([]);
  });

  test('asChild puts everything on the only child, whose own handler may veto too', async () => {
    const shop = openShop();
    const ref = createRef<HTMLButtonElement>();
    let veto = true;
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro" asChild ref={ref}>
        <a href="/plain" className="mine" onClick={(event) => veto && event.preventDefault()}>
          Upgrade
        </a>
      </PlanCheckoutButton>,
    );
    const link = screen.getByRole('link');
    expect(screen.queryByRole('button')).toBeNull();
    expect(ref.current).toBe(link);
    expect(link.className).toBe('mine');
    await userEvent.click(link);
    expect(shop.posts()).toHaveLength(0);
    veto = false;
    await userEvent.click(link);
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    await waitFor(() => expect(link.dataset.state).toBe('busy'));
  });

  test('works by keyboard', async () => {
    const shop = openShop();
    shop.show(
      <PlanCheckoutButton guard={false} plan="pro">
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  });
});

test('the pointer or the focus connects to the API and to each checkout origin ahead of the click, once', async () => {
  resetPageRegistry();
  for (const link of document.head.querySelectorAll('link')) link.remove();
  const links = () =>
    [...document.head.querySelectorAll('link[rel=preconnect]')].map((link) => link.outerHTML);
  const shop = openShop({ checkoutOrigins: ['https://pay.test', 'https://pay-too.test'] });
  shop.show(
    <PlanCheckoutButton guard={false} plan="pro">
      Upgrade
    </PlanCheckoutButton>,
  );
  expect(links()).toEqual([]);
  await userEvent.hover(button());
  await userEvent.tab();
  expect(links()).toEqual([
    '<link rel="preconnect" href="https://frontier.test">',
    '<link rel="preconnect" href="https://pay.test">',
    '<link rel="preconnect" href="https://pay-too.test">',
  ]);
});
