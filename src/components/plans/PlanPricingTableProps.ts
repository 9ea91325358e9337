import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { CheckoutTarget } from '../../checkout/start/openDestination.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { PlanOffer } from '../../model/plans/planOffer.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';

/** A plan that costs nothing and exists on no server: what an account without a subscription has. */
export interface FreePlan {
  title: string;
  description?: string | undefined;
  /** What it includes. */
  features?: readonly string[] | undefined;
}

/** What `onChangePlan` is told. */
export interface PlanTableChange {
  /** `cancel` for the free plan, otherwise what `planOffer` says. */
  kind: 'upgrade' | 'downgrade' | 'switchInterval' | 'change' | 'cancel';
  /** The subscription to change. */
  subscription: HeldSubscription;
}

/** What `renderAction` and `renderPlan` are told besides the plan. */
export interface PlanCardState {
  /**
   * What the account can do with the plan. `undefined` while that is not known: signed out, loading, subscriptions that
   * cannot be read, and for the free plan.
   */
  offer: PlanOffer | undefined;
  /**
   * - `loading`: the subscriptions are being read
   * - `signedOut`: the server does not know the visitor
   * - `failed`: the subscriptions cannot be read, so nothing may be sold
   * - `ready`: `offer` tells what can be done
   */
  status: 'loading' | 'signedOut' | 'failed' | 'ready';
  /** What the table itself shows there. */
  action: ReactNode;
}

/** Besides these, every prop of the root `<div>`, except its content. */
export interface PlanPricingTableProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** Plans to show until the server's are read, and to visitors who are not signed in: plans are not public. */
  plans?: readonly Plan[] | undefined;
  /** The interval to show: `month`, `year`, `week` or `day`. You control it with `onIntervalChange`. */
  interval?: string | undefined;
  /** The interval to show first. @default the one of the account's plan, otherwise the shortest */
  defaultInterval?: string | undefined;
  /** Called when the buyer chooses another interval. */
  onIntervalChange?: ((interval: string) => void) | undefined;
  /** How many members the organisation has, for prices per seat and seat limits. Frontier charges for all of them. */
  seats?: number | undefined;
  /** The plan to recommend: its id, name or group. */
  highlight?: string | undefined;
  /** @default labels.recommended */
  recommendText?: string | undefined;
  /** Shown as the first card, and as the current plan of an account without a subscription. */
  freePlan?: FreePlan | undefined;
  /** Whether a table below the cards compares the features. Its code is loaded when it is shown. @default false */
  compare?: boolean | undefined;
  /** Shown beside prices, such as "excl. VAT". */
  taxNote?: string | undefined;
  /**
   * Called instead of `ChangePlanDialog` when an account with a plan chooses another. `plan` is `undefined` for the free
   * plan.
   */
  onChangePlan?: ((plan: Plan | undefined, change: PlanTableChange) => void) | undefined;
  /** Returns what to show instead of the table's own button. `plan` is `undefined` for the free plan. */
  renderAction?: ((plan: Plan | undefined, state: PlanCardState) => ReactNode) | undefined;
  /** Returns what to show instead of the content of a card. */
  renderPlan?: ((plan: Plan, state: PlanCardState) => ReactNode) | undefined;
  /** Shown while the plans load. @default a skeleton */
  fallback?: ReactNode;
  /** Where buyers come back to. @default the provider's */
  successUrl?: string | undefined;
  /** Where buyers come back to after giving up. @default the provider's */
  cancelUrl?: string | undefined;
  /** Where the payment page opens. @default 'self' */
  target?: CheckoutTarget | undefined;
}
