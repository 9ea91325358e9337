/** What to do with a subscription. */
export type PlanChange =
  /** Changes to the plan with this UUID, now or when the period ends. */
  | { kind: 'change'; subscriptionId: string; planId: string; immediate: boolean }
  /** Ends the subscription when the period ends. */
  | { kind: 'cancel'; subscriptionId: string }
  /** Takes back what is scheduled. */
  | { kind: 'undo'; subscriptionId: string };

/** What is true of a subscription after a change. */
export interface PlanChanged {
  /** When it takes effect. `undefined` for what took effect at once. */
  effectiveAt: Date | undefined;
}
