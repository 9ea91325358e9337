import { formatPrice } from './formatPrice.js';
import type { SandboxSession } from './SandboxSession.js';
import type { SandboxCatalogue } from './sandboxCatalogue.js';

/** What is being bought, in the words of the page. */
export interface Order {
  /** "Subscribe to Pro" */
  heading: string;
  title: string;
  /** "Billed monthly", or "One-time purchase". */
  note: string;
  /** "$29.00" */
  price: string;
  /** "per month", or `''` */
  per: string;
  /** "$0.00" while a trial comes first. */
  dueToday: string;
  /** Days, 0 for none. */
  trialDays: number;
  /** "December 7, 2026": when a trial ends. */
  trialEnd: string;
}

/** Puts a session's purchase and its terms into words. */
export function describeOrder(session: SandboxSession, catalogue: SandboxCatalogue): Order {
  const { trialDays, createdAt } = session;
  const plan = catalogue.plans.find(({ name }) => name === session.plan);
  const item = plan ?? catalogue.features.find(({ name }) => name === session.feature);
  const { title = 'Checkout', amount = 0, currency = 'usd' } = item ?? {};
  const price = formatPrice(amount, currency);
  const trialEnd = new Date(createdAt.getTime() + trialDays * 86_400_000);
  return {
    heading: plan ? (trialDays > 0 ? `Try ${title}` : `Subscribe to ${title}`) : title,
    title,
    note: plan ? billed[plan.interval] : 'One-time purchase',
    price,
    per: plan ? `per ${plan.interval}` : '',
    dueToday: trialDays > 0 ? formatPrice(0, currency) : price,
    trialDays,
    trialEnd: trialEnd.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

const billed = { day: 'Billed daily', week: 'Billed weekly', month: 'Billed monthly', year: 'Billed yearly' };
