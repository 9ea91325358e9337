import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { invalid, requireText } from '../../model/checkRequest.js';
import type { SubscriptionPhase } from '../../model/plans/Subscription.js';
import { decodePhase } from '../codec/decodeSubscriptions.js';
import { readField } from '../codec/readField.js';
import { rowOf } from '../codec/rowOf.js';
import { callOf, unsupported } from './callOf.js';

/** What to change about a subscription. */
export interface SubscriptionChange {
  /** UUID of the subscription. */
  id: string;
  /** UUID or name of the plan to change to. */
  plan?: string | undefined;
  /** Whether the new plan starts now, with proration on the next invoice, or when the period ends. @default false */
  immediate?: boolean | undefined;
  /** Takes back a change or a cancel that is scheduled. Frontier v0.8.29 and later. */
  cancelUpcomingChanges?: boolean | undefined;
}

/**
 * Changes the plan of a subscription, or takes back what is scheduled. Returns what is scheduled now. Only owners may;
 * Frontier v0.8.19 and later. The server looks at no payment method and collects none. A failed call may have been
 * carried out, so read the subscriptions before you repeat it.
 */
export async function changeSubscription(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  change: SubscriptionChange,
  options?: CheckoutCallOptions,
): Promise<SubscriptionPhase> {
  const { id, plan, immediate = false, cancelUpcomingChanges } = change;
  requireText('id', id);
  if (transport.sells === 'features') {
    throw unsupported(
      "changeSubscription: servers of REST's 'feature' dialect cannot change a subscription. Offer another way.",
    );
  }
  if (cancelUpcomingChanges ? plan !== undefined : plan === undefined) {
    throw invalid('changeSubscription: pass either `plan` or `cancelUpcomingChanges`.');
  }
  if (plan !== undefined) requireText('plan', plan);
  // All versions read `plan` and `immediate` at the top level. Early ones ignore `plan_change` without a word.
  const body = plan === undefined ? { phaseChange: { cancelUpcomingChanges: true } } : { plan, immediate };
  return callOf(
    transport,
    {
      name: 'Change subscription',
      scope,
      procedure: 'ChangeSubscription',
      fields: { id, ...body },
      path: `/subscriptions/${encodeURIComponent(id)}/change`,
      body,
      isWrite: true,
      decode: (json) => decodePhase(rowOf(readField(json, 'phase'))),
    },
    options,
  );
}
