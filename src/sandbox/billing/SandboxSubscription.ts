/** One subscription as the sandbox stores it, including what the API does not return. */
export interface SandboxSubscription {
  /** A UUID. */
  id: string;
  /** Id at the payment provider. */
  providerId: string;
  /** UUID of the billing account. */
  billingId: string;
  /** UUID of the plan. It can be missing in the catalogue. */
  planId: string;
  /** UUIDs of plans that the subscription had before, oldest first. */
  formerPlanIds: string[];
  /** State that the API returns, such as `active`, `trialing`, `past_due` or `canceled`. */
  state: string;
  /** Id of the checkout that it comes from. `rest-feature` does not return it. */
  checkoutId: string | undefined;
  /** Metadata that the API returns. `rest-feature` returns none. */
  metadata: Record<string, unknown>;
  createdAt: Date;
  updatedAt: Date;
  canceledAt: Date | undefined;
  endedAt: Date | undefined;
  trialEndsAt: Date | undefined;
  periodStartAt: Date;
  periodEndAt: Date;
  /** Whether the API returns the period and `phases`. It does only after the next sync with the provider. */
  isSynced: boolean;
  /** The change that is scheduled. */
  upcoming: SandboxUpcomingChange | undefined;
  /** An immediate change that the next sync brings into force. */
  unsynced: SandboxImmediateChange | undefined;
  /** Whether a change of plan has taken effect. Servers then keep its reason in `phases`. */
  wasChanged: boolean;
  /** What earlier changes add to the next invoice, in minor currency units. */
  proration: number;
}

/** A change of plan or a cancellation at the end of the period. */
export interface SandboxUpcomingChange {
  /** UUID of the next plan, `''` for a cancellation. */
  planId: string;
  reason: 'change' | 'cancel';
  effectiveAt: Date;
}

/** An immediate change of plan that was accepted. */
export interface SandboxImmediateChange {
  /** UUID of the next plan. */
  planId: string;
  acceptedAt: Date;
  /** Whether a new period starts, because the interval differs or a trial ends. */
  startsPeriod: boolean;
}

/** A subscription that exists from the start, for stories and tests. */
export interface SandboxSubscriptionSeed {
  /** @default a random UUID */
  id?: string;
  /** Id or name of a plan in the catalogue. Any other UUID is kept, as of a plan that is gone. */
  plan: string;
  /**
   * `active`, `trialing`, `past_due`, `unpaid`, `incomplete`, `paused`, `canceled`, `pending`, or any other text.
   * @default 'active'
   */
  state?: string;
  /**
   * Id of the checkout that it comes from. A complete session with this id creates no other subscription.
   * @default none
   */
  checkoutId?: string;
  /**
   * Ids or names of plans that it had before.
   * @default none
   */
  formerPlans?: readonly string[];
  /**
   * The change that is scheduled for the end of the period: the id or name of a plan, or `cancel`.
   * @default none
   */
  upcoming?: string;
  /**
   * A `Date` or milliseconds since the epoch.
   * @default ten days ago
   */
  createdAt?: Date | number;
  /**
   * End of the period, or of the trial. A `Date` or milliseconds since the epoch.
   * @default one interval after `createdAt`; for `trialing`, the plan's `trialDays` after it
   */
  periodEndAt?: Date | number;
  /**
   * UUID of the billing account.
   * @default the sandbox's billing account
   */
  billingId?: string;
}
