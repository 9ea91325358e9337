import type { SandboxGeneration } from '../../state/SandboxGeneration.js';
import type { SandboxCatalogue } from '../../state/sandboxCatalogue.js';

/** What the fields of an answer depend on beside the item itself. */
export interface FieldContext {
  generation: SandboxGeneration;
  catalogue: SandboxCatalogue;
}

/** When the catalogue was loaded. */
export const catalogueTime = '2025-01-06T09:00:00.125Z';
