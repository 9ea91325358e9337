'use client';

import { Slot } from '@radix-ui/react-slot';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId } from 'react';
import { preconnect } from '../../browser/preconnect.js';
import type { StartCheckoutOptions } from '../../checkout/start/startCheckout.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useStartCheckout } from '../../hooks/useStartCheckout.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButtonNotes } from './CheckoutButtonNotes.js';

/** What all checkout buttons take, besides every prop of `<button>`. */
export interface CheckoutButtonBaseProps extends ComponentPropsWithoutRef<'button'>, StartCheckoutOptions {
  /**
   * Puts the behaviour on the only child in place of our own `<button>`, for a design system's button. The child
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
 * Creates a session at the click and sends the buyer to its payment page. Busy (`aria-disabled`, focus kept)
 * until the page is gone; a failure is said beside it and the button works again. Your `onClick` runs first,
 * and `preventDefault()` in it stops the checkout. States: `[data-state=idle|busy|error]`.
 */
export const CheckoutButton = forwardRef<HTMLButtonElement, CheckoutButtonProps>(function CheckoutButton(
  {
    request,
    reuse,
    target,
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
  const { start, ...state } = useStartCheckout({ reuse, target, onAlreadySubscribed });
  const context = useCheckoutContext('CheckoutButton');
  const notesId = useId();
  const busy = state.status === 'busy';
  const Button = asChild ? Slot : 'button';

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    // Disabled for the eye and the ear only, so that focus stays: the click must be stopped here. Also the
    // default, or a child that is a link would navigate, and a button of type submit would submit.
    if (busy || rest.disabled || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true') {
      event.preventDefault();
      return;
    }
    onClick?.(event);
    if (event.defaultPrevented) return;
    if (asChild) event.preventDefault();
    void start(request);
  }

  function getReady(): void {
    preconnect(context.checkoutOrigins);
  }

  const described = [rest['aria-describedby'], state.error && notesId].filter(Boolean).join(' ');
  return (
    <span className="fc-checkout" data-state={state.status}>
      <Button
        {...(asChild ? {} : { type: 'button' as const })}
        {...rest}
        ref={ref}
        // A design system's button keeps its own looks.
        className={[!asChild && 'fc-checkout-button', className].filter(Boolean).join(' ') || undefined}
        data-state={state.status}
        aria-disabled={busy || rest['aria-disabled']}
        aria-busy={busy || undefined}
        aria-describedby={described || undefined}
        onClick={handleClick}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          getReady();
        }}
        onFocus={(event) => {
          onFocus?.(event);
          getReady();
        }}
      >
        {children}
      </Button>
      <CheckoutButtonNotes id={notesId} state={state} target={target} />
    </span>
  );
});
