import type { CheckoutLabelsOverride } from 'react-frontier-checkout';

export const allowed: CheckoutLabelsOverride = { dismiss: 'Later', errors: { network: 'You are offline.' } };

// @ts-expect-error a label that does not exist
export const unknownLabel: CheckoutLabelsOverride = { dismis: 'Later' };

// @ts-expect-error an error code that does not exist
export const unknownCode: CheckoutLabelsOverride = { errors: { offline: 'You are offline.' } };

// @ts-expect-error a label is a text
export const notText: CheckoutLabelsOverride = { dismiss: 7 };
