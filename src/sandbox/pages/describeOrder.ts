import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../state/sandboxCatalogue.js';
import { formatPrice } from './formatPrice.js';

/** What is being bought, in the words of the page. */
export interface Order {
  /** "Subscribe to Pro" */
  heading: string;
  title: string;
  /** "Billed monthly", "One-time purchase", or "For later payments". */
  note: string;
  /** "$29.00" */
  price: string;
  /** "per month", or `''` */
  per: string;
  /** "$0.00" while a trial comes first. */
  dueToday: string;
  /** How many. */
  quantity: number;
  /** What the buyer may choose as quantity; `undefined` where the app has fixed it. */
  picker: { min: number; max: number | undefined } | undefined;
  /** Whether nothing is bought, and only a payment method saved. */
  isSetup: boolean;
  /** Days, 0 for none. */
  trialDays: number;
  /** "December 7, 2026": when a trial ends. */
  trialEnd: string;
}

/** Puts a session's purchase and its terms into words. */
export function describeOrder(session: SandboxSession, catalogue: SandboxCatalogue): Order {
  const { trialDays, createdAt, quantity, setup: isSetup } = session;
  const plan = catalogue.plans.find(({ name }) => name === session.plan);
  const product = productsOf(catalogue).find(({ name }) => name === session.product);
  const item = plan ?? product ?? catalogue.features.find(({ name }) => name === session.feature);
  const { title = isSetup ? 'Payment method' : 'Checkout', amount = 0, currency = 'usd' } = item ?? {};
  const price = formatPrice(amount * quantity, currency);
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
    trialDays,
    trialEnd: trialEnd.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

const billed = { day: 'Billed daily', week: 'Billed weekly', month: 'Billed monthly', year: 'Billed yearly' };
