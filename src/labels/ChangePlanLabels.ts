import type { PlanActionLabels } from './PlanActionLabels.js';

/** The texts of `ChangePlanDialog`. */
export interface ChangePlanLabels extends PlanActionLabels {
  changeTitle: (plan: string) => string;
  cancelTitle: (plan: string) => string;
  undoTitle: string;
  closeDialog: string;
  changeFrom: string;
  changeInto: string;
  /** Asks when the change takes effect. */
  changeWhen: string;
  changeNow: string;
  /** What "now" means for the price. */
  changeNowHint: string;
  /** The same during a trial. */
  changeNowTrialHint: string;
  changeLater: string;
  /** `date` is `undefined` where the server does not tell when the period ends. */
  changeLaterHint: (date: string | undefined) => string;
  /** `plan` is the one that ends, `date` when it ends. */
  cancelHint: (plan: string, date: string | undefined) => string;
  /** Takes back a cancel: the plan goes on. */
  undoCancelHint: (plan: string) => string;
  /** Takes back a change. */
  undoChangeHint: (plan: string) => string;
  nextInvoice: (amount: string) => string;
  nextInvoiceOn: (amount: string, date: string) => string;
  /** A change now adds or takes off what is left of the period. */
  nextInvoiceHint: string;
  needsPaymentMethod: string;
  addPaymentMethod: string;
  paymentMethodsLoading: string;
  confirmChange: string;
  confirmCancel: string;
  confirmUndo: string;
  keepPlan: string;
  changeSending: string;
  changeDoneNow: (plan: string) => string;
  changeDoneLater: (plan: string, date: string) => string;
  cancelDone: (plan: string) => string;
  cancelDoneLater: (plan: string, date: string) => string;
  undoDone: (plan: string) => string;
  /** After a failure that leaves doubt. */
  changeDoubtful: string;
  /** The server, or the account's state, does not allow it here. */
  changeUnsupported: string;
  dialogDone: string;
  dialogFailed: string;
}
