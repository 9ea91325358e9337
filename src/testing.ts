export type { SandboxBehaviour, SandboxOutcome } from './sandbox/createBehaviour.js';
export { createSandbox, sandboxBillingId, sandboxOrgId } from './sandbox/createSandbox.js';
export type { Sandbox, SandboxRequest } from './sandbox/Sandbox.js';
export type { SandboxAuth } from './sandbox/SandboxAuth.js';
export type { SandboxGeneration } from './sandbox/SandboxGeneration.js';
export type { SandboxOptions } from './sandbox/SandboxOptions.js';
export type {
  SandboxPaymentStatus,
  SandboxSession,
  SandboxSessionSeed,
} from './sandbox/SandboxSession.js';
export {
  type SandboxCatalogue,
  type SandboxFeature,
  type SandboxPlan,
  type SandboxProduct,
  sandboxCatalogue,
} from './sandbox/sandboxCatalogue.js';
