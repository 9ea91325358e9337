import type { SandboxCall } from '../state/SandboxBehaviour.js';
import type { ApiCall } from './ApiCall.js';
import type { ApiContext } from './ApiContext.js';
import type { Refusal } from './refusals.js';

/** A protocol that the API can be served over: REST or Connect. */
export interface ApiProtocol {
  /** Returns the name of a call, and `undefined` for one that the generation does not have. */
  callName(call: ApiCall, context: ApiContext): SandboxCall | undefined;
  answer(call: ApiCall, context: ApiContext): Response;
  /** Returns the error that the protocol has for a refusal. */
  refuse(refusal: Refusal, call: ApiCall, context: ApiContext): Response;
  /** Answers preflights, and adds the CORS headers to every other answer. */
  applyCors(request: Request, allowed: CorsLists, answer: () => Promise<Response>): Promise<Response>;
}

/** The origins, request headers and methods that CORS allows. */
export interface CorsLists {
  origins: readonly string[];
  headers: readonly string[];
  methods: readonly string[];
}
