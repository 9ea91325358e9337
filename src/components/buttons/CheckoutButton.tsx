'use client';

import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type MouseEvent,
  type RefAttributes,
  useId,
} from 'react';
import { preconnect } from '../../browser/preconnect.js';
import type { StartCheckoutOptions } from '../../checkout/start/StartCheckoutOptions.js';
import type { StartCheckoutState } from '../../checkout/start/StartCheckoutState.js';
import type { StartGuard } from '../../checkout/start/StartGuard.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useGuardedStart } from '../../hooks/useStartCheckout.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { joinWords } from '../shared/joinWords.js';
import { CheckoutButtonNotes } from './CheckoutButtonNotes.js';
import type { HeldNote } from './HeldNote.js';
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

/** What a button with a guard adds. */
interface GuardProps {
  /** Looks before anything is sent. */
  guard?: StartGuard | undefined;
  /** Called when the buyer is about to click. */
  onApproach?: (() => void) | undefined;
  /** Shows the button as held. */
  isConfirming?: boolean | undefined;
  /** What to show where the guard holds the button back. */
  noteOf?: ((state: StartCheckoutState) => HeldNote | undefined) | undefined;
}

/** A checkout button that a guard may hold back. */
export const GuardableButton = forwardRef<HTMLButtonElement, CheckoutButtonProps & GuardProps>(
  function CheckoutButton(
    {
      request,
      guard,
      onApproach,
      isConfirming,
      noteOf,
      reuse,
      target,
      onCreated,
      onCheckoutError,
      onAlreadySubscribed,
      onPlanHeld,
      asChild = false,
      onClick,
      className,
      children,
      ...rest
    },
    ref,
  ) {
    const options = { reuse, target, onCreated, onCheckoutError, onAlreadySubscribed, onPlanHeld };
    const { start, isBusy, ...state } = useGuardedStart(options, guard);
    const { source, effects } = useCheckoutContext('CheckoutButton');
    const notesId = useId();
    const Button = asChild ? Slot : 'button';

    const isDisabled = isBusy || isConfirming || !source.isReady || rest['aria-disabled'];

    function handleClick(event: MouseEvent<HTMLButtonElement>) {
      // `aria-disabled` keeps the focus but not the click, so it is stopped here. The default too, or a child that is a
      // link would navigate, and a button of type submit would submit.
      if (rest.disabled || String(isDisabled) === 'true') {
        event.preventDefault();
        return;
      }
      onClick?.(event);
      if (event.defaultPrevented) return;
      if (asChild) event.preventDefault();
      void start(request);
    }

    function approach() {
      preconnect([source.transport.origin, ...(effects.checkoutOrigins ?? [])]);
      onApproach?.();
    }

    const dataState = isBusy ? 'busy' : state.error ? 'error' : 'idle';
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only loads ahead what the button inside may need.
      <span className="fc-checkout" data-state={dataState} onPointerEnter={approach} onFocus={approach}>
        <Button
          type={asChild ? undefined : 'button'}
          {...rest}
          ref={ref}
          // A design system's button keeps its own looks.
          className={joinWords(!asChild && 'fc-checkout-button', className)}
          data-state={dataState}
          aria-disabled={isDisabled}
          aria-busy={isBusy || undefined}
          aria-describedby={joinWords(rest['aria-describedby'], state.error && notesId)}
          onClick={handleClick}
        >
          {children}
        </Button>
        <CheckoutButtonNotes id={notesId} state={state} target={target} held={noteOf?.(state)} />
      </span>
    );
  },
);

/**
 * Creates a session at the click and sends the buyer to its payment page. It is busy (`aria-disabled`, focus kept)
 * until the page is left. After a failure it shows a text and works again. Your `onClick` runs first, and
 * `preventDefault()` in it stops the checkout. States: `[data-state=idle|busy|error]`.
 *
 * @alias
 */
export const CheckoutButton: ForwardRefExoticComponent<
  CheckoutButtonProps & RefAttributes<HTMLButtonElement>
> = GuardableButton;
