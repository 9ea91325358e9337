export { resetPageRegistry as resetCheckouts } from './model/pageRegistry.js';

export type { SandboxAuth } from './sandbox/api/SandboxAuth.js';
export type { SandboxPaymentMethod } from './sandbox/billing/SandboxPaymentMethod.js';
export type {
  SandboxImmediateChange,
  SandboxSubscription,
  SandboxSubscriptionSeed,
  SandboxUpcomingChange,
} from './sandbox/billing/SandboxSubscription.js';
export { createSandbox, sandboxBillingId, sandboxOrgId } from './sandbox/createSandbox.js';
export type { Sandbox, SandboxRequest } from './sandbox/Sandbox.js';
export type { SandboxOptions } from './sandbox/SandboxOptions.js';
export type { SandboxBehaviour, SandboxCall, SandboxOutcome } from './sandbox/state/SandboxBehaviour.js';
export type { SandboxGeneration } from './sandbox/state/SandboxGeneration.js';
export type {
  SandboxCapability,
  SandboxInterval,
  SandboxPlan,
  SandboxPlanProduct,
  SandboxPrice,
} from './sandbox/state/SandboxPlan.js';
export type { SandboxRole } from './sandbox/state/SandboxRole.js';
export type {
  SandboxPaymentStatus,
  SandboxSession,
  SandboxSessionSeed,
} from './sandbox/state/SandboxSession.js';
export {
  type SandboxCatalogue,
  type SandboxFeature,
  type SandboxProduct,
  sandboxCatalogue,
} from './sandbox/state/sandboxCatalogue.js';
export { makeCheckoutSession } from './testing/makeCheckoutSession.js';
export { makePlan } from './testing/makePlan.js';
export { makeSubscription } from './testing/makeSubscription.js';
