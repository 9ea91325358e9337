'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLoaded } from '../shared/useLoaded.js';
import type { StartAgainButtonProps } from './StartAgainButton.js';

const load = () => import('./startAgainView.js');
const showNothing = () => {};

/** `StartAgainButton`. Its code is loaded when it is first shown, for few buyers need it. */
export function StartAgain(props: StartAgainButtonProps) {
  const context = useCheckoutContext('CheckoutReturn');
  const { code: view } = useLoaded(load, true, showNothing);
  return (
    view && (
      <view.CheckoutContext.Provider value={context}>
        <view.StartAgainButton {...props} />
      </view.CheckoutContext.Provider>
    )
  );
}
