import { type CheckoutSource, checkoutKeys } from '../checkoutKeys.js';

/** Query keys of what is not about checkouts. Those of an account are below `checkoutKeys.account`. */
export const planKeys = {
  /** The server's plans. */
  plans: ({ transport }: Pick<CheckoutSource, 'transport'>) =>
    [...checkoutKeys.all, transport.id, 'plans'] as const,
  /** Plans that the list leaves out, by their ids. */
  retired: (source: Pick<CheckoutSource, 'transport'>, ids: readonly string[]) =>
    [...planKeys.plans(source), 'retired', ...ids] as const,
  /** The account's subscriptions. */
  subscriptions: (source: CheckoutSource) => [...checkoutKeys.account(source), 'subscriptions'] as const,
  /** The organisation's billing accounts. */
  accounts: (source: CheckoutSource) => [...checkoutKeys.account(source), 'accounts'] as const,
  /** The stored ways to pay. */
  paymentMethods: (source: CheckoutSource) => [...planKeys.subscriptions(source), 'paymentMethods'] as const,
  /** The next invoice. */
  upcomingInvoice: (source: CheckoutSource) =>
    [...planKeys.subscriptions(source), 'upcomingInvoice'] as const,
  /** Whether the account ever held a plan. */
  trialed: (source: CheckoutSource, planId: string) =>
    [...planKeys.subscriptions(source), 'trialed', planId] as const,
};
