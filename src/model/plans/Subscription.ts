/** A change of a subscription as the server schedules it. Says something on quiet subscriptions too: see `upcomingOf`. */
export interface SubscriptionPhase {
  readonly effectiveAt: Date | undefined;
  /** UUID of the plan, or `''`. */
  readonly planId: string;
  /** `change`, `cancel` or `''`. */
  readonly reason: string;
}

/** A subscription of the billing account, in the same form for all versions of Frontier. */
export interface Subscription {
  /** A UUID; `''` when the server left it out. */
  readonly id: string;
  /** UUID of the plan, or `''`. */
  readonly planId: string;
  /**
   * As the server sent it: `active`, `trialing`, `past_due`, `unpaid`, `incomplete`, `incomplete_expired`, `paused`,
   * `pending`, `canceled`, `ended`, a state that this library does not know, or `''`.
   */
  readonly state: string;
  /** Id of the checkout that it was bought with. Frontier v0.8.22 and later. */
  readonly checkoutId: string | undefined;
  readonly createdAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  readonly canceledAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly trialEndsAt: Date | undefined;
  readonly currentPeriodStartAt: Date | undefined;
  readonly currentPeriodEndAt: Date | undefined;
  readonly phases: readonly SubscriptionPhase[];
  /** `{}` when absent. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** All subscriptions of a billing account. */
export interface SubscriptionList {
  /** Newest first. */
  readonly subscriptions: readonly Subscription[];
  /** The server's time when it answered, where the browser may read it. */
  readonly serverTime?: Date | undefined;
}
