import type { BillingStore } from '../billing/createBillingStore.js';
import type { SessionStore } from '../state/createSessionStore.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';

/** The sandbox's data that the pages show and change. */
export interface PageContext {
  store: SessionStore;
  billing: BillingStore;
  catalogue: SandboxCatalogue;
  billingId: string;
  members: number;
  now: () => number;
}
