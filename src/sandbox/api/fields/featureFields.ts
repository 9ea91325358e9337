import type { SandboxFeature } from '../../state/sandboxCatalogue.js';

/** A one-time purchase as servers before v0.8.14 return it. */
export function featureFields({ id, name, title, credits }: SandboxFeature) {
  return { id, name, title, credit_amount: String(credits ?? 0), behavior: credits ? 'credits' : 'basic' };
}
