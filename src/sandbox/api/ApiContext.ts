import type { SessionStore } from '../state/createSessionStore.js';
import type { SandboxAuth } from '../state/SandboxAuth.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';

/** What the API knows while it answers. */
export interface ApiContext {
  generation: SandboxGeneration;
  store: SessionStore;
  catalogue: SandboxCatalogue;
  orgId: string;
  billingId: string;
  showsItems: boolean;
  auth: SandboxAuth;
}

/** One call, read off the wire. */
export interface ApiCall {
  method: string;
  /** Without the prefix that the API is mounted under; `''` outside it. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
}

/** The calls that can be made to fail. */
export type ApiCallName = 'list' | 'create' | 'get';
