import type { Refusal } from './refusals.js';

/** The message that answers a call, with unset fields included, or the reason to refuse it. */
export type BillingAnswer = { body: object } | { refusal: Refusal };
