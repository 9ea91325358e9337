import type { PlanActionLabels } from '../PlanActionLabels.js';
import { buttonLabelsEn } from './buttonLabelsEn.js';
import { planButtonLabelsEn } from './planButtonLabelsEn.js';
import { pricingLabelsEn } from './pricingLabelsEn.js';

export const planActionLabelsEn: PlanActionLabels = {
  ...buttonLabelsEn,
  ...planButtonLabelsEn,
  subscribe: (plan) => `Choose ${plan}`,
  startTrial: (days) => (days === 1 ? 'Start 1-day free trial' : `Start ${days}-day free trial`),
  trialThen: (price) => `Then ${price}.`,
  subscribeNow: 'Subscribe now',
  upgrade: (plan) => `Upgrade to ${plan}`,
  downgrade: (plan) => `Downgrade to ${plan}`,
  changeTo: (plan) => `Change to ${plan}`,
  switchTo: (interval) => `Switch to ${pricingLabelsEn.intervalName(interval).toLowerCase()} billing`,
  cancelTo: (plan) => `Change to ${plan}`,
  resumeLeft: (left) => `Resume, ${left} left`,
  trialEnds: (date) => `Your trial ends on ${date}.`,
  renews: (date) => `Renews on ${date}.`,
  endsOn: (date) => `Ends on ${date}.`,
  startsOn: (date) => `Starts on ${date}.`,
  changesOn: (plan, date) => `Changes to ${plan} on ${date}.`,
  beingSetUp: 'Your plan is being set up.',
  changeElsewhere: 'To change your plan, contact support.',
  planInactive: 'No longer offered.',
  seatLimitReached: 'Your organisation has more members than this plan has seats.',
  paymentFirst: 'Settle the open payment before you change your plan.',
  notChangeable: 'Your plan cannot be changed right now.',
  currencyDiffers: (plan, account) =>
    `This plan is priced in ${plan}, and your account pays in ${account}. Contact support.`,
  pastDue: (plan) => `The last payment for ${plan} did not go through.`,
  fixPayment: 'Pay or update your card',
  duplicatePlans: (plans) => `You have more than one plan: ${plans}. Each of them is charged.`,
  retiredPlan: (plan) => `You are on ${plan}, which is not among the plans below.`,
  unknownPlan: 'a plan that is no longer offered',
  subscriptionsFailed:
    'We could not look up your current plan. To keep you from paying twice, nothing can be bought until we can.',
  subscriptionsRetry: 'Look again',
};
