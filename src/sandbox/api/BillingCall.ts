/** A call about plans, subscriptions or the account, as read from the request. Unset fields are `''` or false. */
export type BillingCall =
  | { name: 'plans' | 'accounts' | 'invoice' }
  | { name: 'plan' | 'feature'; id: string }
  | { name: 'subscriptions'; state: string; plan: string; expand: readonly string[] }
  | { name: 'transactions'; from: string; to: string }
  | { name: 'trialed'; planId: string }
  | { name: 'account'; withPaymentMethods: boolean }
  | { name: 'cancel'; id: string; immediate: boolean }
  | ChangeCall;

/** A call that changes the plan of a subscription, or undoes what is scheduled. */
export interface ChangeCall {
  name: 'change';
  id: string;
  /** Id or name of the next plan. */
  plan: string;
  immediate: boolean;
  /** Whether the scheduled change or cancellation is undone. */
  undo: boolean;
}
