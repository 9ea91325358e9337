import type { BillingStore } from '../billing/createBillingStore.js';
import type { SessionStore } from '../state/createSessionStore.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';
import type { SandboxAuth } from './SandboxAuth.js';

/** The sandbox's data and options that an answer depends on. */
export interface ApiContext {
  generation: SandboxGeneration;
  store: SessionStore;
  billing: BillingStore;
  catalogue: SandboxCatalogue;
  orgId: string;
  orgSlug: string | undefined;
  isOrgDisabled: boolean;
  billingId: string;
  showsItems: boolean;
  auth: SandboxAuth;
  /** Currency of the billing account, in lower case. */
  currency: string;
  members: number;
  /** Returns a number from 0 to below 1, which the order of plans depends on. */
  random: () => number;
  now: () => number;
}
