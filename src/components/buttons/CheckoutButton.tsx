'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId } from 'react';
import { preconnect } from '../../browser/preconnect.js';
import type { StartCheckoutOptions } from '../../checkout/start/StartCheckoutOptions.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useStartCheckout } from '../../hooks/useStartCheckout.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButtonNotes } from './CheckoutButtonNotes.js';
import { Slot } from './Slot.js';

/** What all checkout buttons take, besides every prop of `<button>`. */
export interface CheckoutButtonBaseProps
  // A <button> never fires the DOM's error event: `onCheckoutError` is the one you want.
  extends Omit<ComponentPropsWithoutRef<'button'>, 'onError' | 'onErrorCapture'>,
    StartCheckoutOptions {
  /**
   * Puts the behaviour on the only child instead of our own `<button>`, for your design system's button. The child
   * must take a ref, `onClick` and `aria-*`.
   * @default false
   */
  asChild?: boolean | undefined;
}

export interface CheckoutButtonProps extends CheckoutButtonBaseProps {
  /** What to buy. */
  request: CheckoutRequest;
}

/**
 * Creates a session at the click and sends the buyer to its payment page. It is busy (`aria-disabled`, focus kept)
 * until the page is left. After a failure it shows a text and works again. Your `onClick` runs first, and
 * `preventDefault()` in it stops the checkout. States: `[data-state=idle|busy|error]`.
 */
export const CheckoutButton = forwardRef<HTMLButtonElement, CheckoutButtonProps>(function CheckoutButton(
  {
    request,
    reuse,
    target,
    onCreated,
    onCheckoutError,
    onAlreadySubscribed,
    asChild = false,
    onClick,
    onPointerEnter,
    onFocus,
    className,
    children,
    ...rest
  },
  ref,
) {
  const options = { reuse, target, onCreated, onCheckoutError, onAlreadySubscribed };
  const { start, isBusy, ...state } = useStartCheckout(options);
  const { source, effects } = useCheckoutContext('CheckoutButton');
  const notesId = useId();
  const Button = asChild ? Slot : 'button';

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    // `aria-disabled` keeps the focus but not the click, so it is stopped here. The default too, or a child that is a
    // link would navigate, and a button of type submit would submit.
    if (
      isBusy ||
      !source.isReady ||
      rest.disabled ||
      rest['aria-disabled'] === true ||
      rest['aria-disabled'] === 'true'
    ) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
    if (event.defaultPrevented) return;
    if (asChild) event.preventDefault();
    void start(request);
  }

  const connect = () => preconnect([source.transport.origin, ...(effects.checkoutOrigins ?? [])]);
  const described = [rest['aria-describedby'], state.error && notesId].filter(Boolean).join(' ');
  const dataState = isBusy ? 'busy' : state.error ? 'error' : 'idle';
  return (
    <span className="fc-checkout" data-state={dataState}>
      <Button
        {...(asChild ? {} : { type: 'button' as const })}
        {...rest}
        ref={ref}
        // A design system's button keeps its own looks.
        className={[!asChild && 'fc-checkout-button', className].filter(Boolean).join(' ') || undefined}
        data-state={dataState}
        aria-disabled={isBusy || !source.isReady || rest['aria-disabled']}
        aria-busy={isBusy || undefined}
        aria-describedby={described || undefined}
        onClick={handleClick}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          connect();
        }}
        onFocus={(event) => {
          onFocus?.(event);
          connect();
        }}
      >
        {children}
      </Button>
      <CheckoutButtonNotes id={notesId} state={state} target={target} />
    </span>
  );
});
