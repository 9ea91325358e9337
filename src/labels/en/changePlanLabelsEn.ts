import type { ChangePlanLabels } from '../ChangePlanLabels.js';
import { planActionLabelsEn } from './planActionLabelsEn.js';

export const changePlanLabelsEn: ChangePlanLabels = {
  ...planActionLabelsEn,
  changeTitle: (plan) => `Change to ${plan}`,
  cancelTitle: (plan) => `Cancel ${plan}`,
  undoTitle: 'Keep your plan',
  closeDialog: 'Close',
  changeFrom: 'From',
  changeInto: 'To',
  changeWhen: 'When should it change?',
  changeNow: 'Now',
  changeNowHint: 'What is left of the current period is settled on your next invoice.',
  changeNowTrialHint: 'Your trial ends, and you are charged at once.',
  changeLater: 'When the current period ends',
  changeLaterHint: (date) =>
    date ? `You keep your current plan until ${date}.` : 'You keep your current plan until then.',
  cancelHint: (plan, date) =>
    date
      ? `You can use ${plan} until ${date}. After that, nothing more is charged.`
      : `You can use ${plan} until the current period ends. After that, nothing more is charged.`,
  undoCancelHint: (plan) => `${plan} goes on, and renews as before.`,
  undoChangeHint: (plan) => `The change is taken back, and you stay on ${plan}.`,
  nextInvoice: (amount) => `Your next invoice as it stands: ${amount}.`,
  nextInvoiceOn: (amount, date) => `Your next invoice as it stands: ${amount} on ${date}.`,
  nextInvoiceHint: 'It does not include this change yet.',
  needsPaymentMethod:
    'This plan is charged, and you have no payment method yet. Add one, then come back here.',
  addPaymentMethod: 'Add a payment method',
  paymentMethodsLoading: 'Looking up your payment methods…',
  confirmChange: 'Confirm change',
  confirmCancel: 'Cancel plan',
  confirmUndo: 'Keep plan',
  keepPlan: 'Go back',
  changeSending: 'Sending…',
  changeDoneNow: (plan) => `You are on ${plan} now. It can take a minute until it shows everywhere.`,
  changeDoneLater: (plan, date) => `Done. You change to ${plan} on ${date}.`,
  cancelDone: (plan) => `${plan} is cancelled.`,
  cancelDoneLater: (plan, date) => `${plan} is cancelled, and ends on ${date}.`,
  undoDone: (plan) => `Done. You stay on ${plan}.`,
  changeDoubtful: 'It may have gone through all the same. Look at your plan before you try again.',
  changeUnsupported: 'Your plan cannot be changed here.',
  dialogDone: 'Done',
  dialogFailed: 'This could not be opened. Check your connection and try again.',
};
