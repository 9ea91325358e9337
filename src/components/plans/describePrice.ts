import type { PricingLabels } from '../../labels/PricingLabels.js';
import type { Plan } from '../../model/plans/Plan.js';
import { isFreePlan, monthsOf, planTotal } from '../../model/plans/planTotal.js';
import { formatMoney } from './formatMoney.js';

/** A price in words. */
export interface PriceText {
  /** The price, or a text where there is no number. */
  amount: string;
  /** What the amount is for, such as "per month". `''` where there is no number. */
  unit: string;
  /** What comes on top, what all members pay, and what it costs per month. */
  notes: readonly string[];
}

/** Puts a plan's price into words. Shows a text instead of a number that would be a guess. */
export function describePrice(plan: Plan, labels: PricingLabels, locale: string, seats?: number): PriceText {
  const { price, interval } = plan;
  const textOnly = (amount: string): PriceText => ({ amount, unit: '', notes: [] });
  if (!price) return textOnly(labels.priceUnknown);
  if (price.tiered) return textOnly(labels.priceTiered);
  if (isFreePlan(plan)) return textOnly(labels.free);
  const { flat, perSeat, metered, currency } = price;
  if (flat === 0 && perSeat === 0) return textOnly(labels.priceUsage);
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const isBySeat = flat === 0;
  const amount = money(isBySeat ? perSeat : flat);
  if (amount === undefined) return textOnly(labels.priceUnknown);
  const notes: (string | undefined)[] = [];
  const extra = !isBySeat && perSeat > 0 ? money(perSeat) : undefined;
  if (extra) notes.push(labels.plusPerSeat(extra));
  if (metered) notes.push(labels.plusUsage);
  if (perSeat > 0 && seats !== undefined && seats > 0) {
    const total = money(planTotal(plan, seats) ?? Number.NaN);
    if (total)
      notes.push([total, labels.perInterval(interval), labels.forMembers(seats)].filter(Boolean).join(' '));
  }
  const unitOf = isBySeat ? labels.perSeatAndInterval : labels.perInterval;
  const months = monthsOf(interval) ?? 0;
  if (months > 1 && !extra) {
    const monthly = money((isBySeat ? perSeat : flat) / months);
    if (monthly) notes.push(`${monthly} ${unitOf('month')}`);
  }
  return { amount, unit: unitOf(interval), notes: notes.filter((note) => note !== undefined) };
}
