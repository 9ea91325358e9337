import { planCharge } from '../billing/planCharge.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf } from '../state/sandboxCatalogue.js';
import { formatPrice } from './formatPrice.js';
import type { PageContext } from './PageContext.js';

/** The texts and numbers that the payment page shows about an order. */
export interface Order {
  /** Such as "Subscribe to Pro". */
  heading: string;
  title: string;
  /** "Billed monthly", "One-time purchase", or "For later payments". */
  note: string;
  /** Such as "$29.00". For a plan per seat, the price of all members. */
  price: string;
  /** Such as "per month"; `''` for a one-time purchase. */
  per: string;
  /** Such as "$29.00"; "$0.00" if the order starts with a trial. */
  dueToday: string;
  quantity: number;
  /** The quantities that the buyer can choose from; `undefined` if the quantity is fixed. */
  picker: { min: number; max: number | undefined } | undefined;
  /** Whether the session only saves a payment method. */
  isSetup: boolean;
  /** Whether the buyer must enter a card. */
  needsCard: boolean;
  /** Length of the trial, 0 for none. */
  trialDays: number;
  /** End of the trial, such as "December 7, 2026". */
  trialEnd: string;
}

/** Describes what a session sells and on which terms. */
export function describeOrder(
  session: SandboxSession,
  { catalogue, members }: Pick<PageContext, 'catalogue' | 'members'>,
): Order {
  const { trialDays, createdAt, setup: isSetup } = session;
  const plan = catalogue.plans.find(({ name }) => name === session.plan);
  const product = productsOf(catalogue).find(({ name }) => name === session.product);
  const item = plan ?? product ?? catalogue.features.find(({ name }) => name === session.feature);
  const { title = isSetup ? 'Payment method' : 'Checkout', amount = 0, currency = 'usd' } = item ?? {};
  const quantity = plan?.perSeat ? members : session.quantity;
  const due = plan ? planCharge(plan, members) : amount * quantity;
  const price = formatPrice(due, currency);
  const trialEnd = new Date(createdAt.getTime() + trialDays * 86_400_000);
  return {
    heading: plan
      ? `${trialDays > 0 ? 'Try' : 'Subscribe to'} ${title}`
      : isSetup
        ? 'Save a payment method'
        : title,
    title: quantity > 1 ? `${quantity} × ${title}` : title,
    note: plan ? billed[plan.interval] : isSetup ? 'For later payments' : 'One-time purchase',
    price,
    per: plan ? `per ${plan.interval}` : '',
    dueToday: trialDays > 0 ? formatPrice(0, currency) : price,
    quantity,
    picker: session.hasQuantityPicker
      ? { min: product?.minQuantity ?? 1, max: product?.maxQuantity }
      : undefined,
    isSetup,
    // A subscription that starts without a payment needs no payment method.
    needsCard: isSetup || (due > 0 && trialDays === 0),
    trialDays,
    trialEnd: trialEnd.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

const billed = { day: 'Billed daily', week: 'Billed weekly', month: 'Billed monthly', year: 'Billed yearly' };
