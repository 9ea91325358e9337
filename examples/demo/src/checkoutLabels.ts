import type { CheckoutLabelsOverride } from 'react-frontier-checkout';
import { isPlanTitle } from './catalogue.js';

/** The library's English where it fits, our own words where the product has better ones. */
export const checkoutLabels: CheckoutLabelsOverride = {
  historyEmpty: 'Nothing bought yet. What you start to buy shows up here.',
  returnComplete: (item) => {
    if (!item) return 'Checkout complete';
    // `confirm` has seen the subscription; credits wait for the money.
    return isPlanTitle(item) ? `You’re on ${item}` : `Your order for ${item} is in`;
  },
};
