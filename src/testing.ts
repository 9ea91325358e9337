export { resetPageRegistry as resetCheckouts } from './model/pageRegistry.js';

export type { SandboxAuth } from './sandbox/api/SandboxAuth.js';
export type { SandboxGeneration } from './sandbox/api/SandboxGeneration.js';

export { createSandbox, sandboxBillingId, sandboxOrgId } from './sandbox/createSandbox.js';
export type { Sandbox, SandboxRequest } from './sandbox/Sandbox.js';
export type { SandboxOptions } from './sandbox/SandboxOptions.js';
export type { SandboxBehaviour, SandboxOutcome } from './sandbox/state/SandboxBehaviour.js';
export type {
  SandboxPaymentStatus,
  SandboxSession,
  SandboxSessionSeed,
} from './sandbox/state/SandboxSession.js';
export {
  type SandboxCatalogue,
  type SandboxFeature,
  type SandboxPlan,
  type SandboxProduct,
  sandboxCatalogue,
} from './sandbox/state/sandboxCatalogue.js';
export { makeCheckoutSession } from './testing/makeCheckoutSession.js';
