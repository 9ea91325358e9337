import { type CheckoutSource, checkoutKeys } from '../checkoutKeys.js';

/** Query keys of plans and subscriptions. What is read beside them has a key below one of these. */
export const planKeys = {
  /** The server's plans. */
  plans: ({ transport }: Pick<CheckoutSource, 'transport'>) =>
    [...checkoutKeys.all, transport.id, 'plans'] as const,
  /** The account's subscriptions. */
  subscriptions: (source: CheckoutSource) => [...checkoutKeys.account(source), 'subscriptions'] as const,
};
