import type { SubscriptionList } from '../../model/plans/Subscription.js';
import { toDate } from '../reading/toDate.js';

/** The list as it was before it went through JSON: dates are dates again. */
export function reviveSubscriptions(list: SubscriptionList): SubscriptionList {
  return {
    subscriptions: list.subscriptions.map((one) => ({ ...revive(one), phases: one.phases.map(revive) })),
    serverTime: toDate(list.serverTime),
  };
}

/** The fields that hold a date are those whose names end in `At`. */
function revive<T extends object>(row: T): T {
  const fields = Object.entries(row).map(([name, value]) => [
    name,
    name.endsWith('At') ? toDate(value) : value,
  ]);
  return Object.fromEntries(fields) as T;
}
