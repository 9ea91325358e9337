import type { ApiCall, ApiCallName, ApiContext } from './ApiContext.js';
import { answerConnect, connectCallName } from './answerConnect.js';
import { answerRest } from './answerRest.js';
import { connectError } from './connectError.js';
import { type Refusal, refusals } from './refusals.js';
import { refuseRest } from './refuseRest.js';
import { restRoute } from './restRoute.js';
import type { SandboxGeneration } from './SandboxGeneration.js';

/** Which documented call this is; `undefined` for anything else. */
export function apiCallName(call: ApiCall, generation: SandboxGeneration): ApiCallName | undefined {
  const name = generation === 'connect' ? connectCallName(call) : restRoute(call, generation)?.name;
  return name === 'list' || name === 'create' || name === 'get' ? name : undefined;
}

/** Answers a call as the generation would. */
export function answerApi(call: ApiCall, context: ApiContext): Response {
  return context.generation === 'connect' ? answerConnect(call, context) : answerRest(call, context);
}

/** Refuses a call in the generation's words. */
export function refuseApi(refusal: Refusal, call: ApiCall, { generation, orgId }: ApiContext): Response {
  if (generation === 'connect') return connectError(...refusals[refusal].connect);
  return refuseRest(refusal, restRoute(call, generation)?.billingId === undefined ? orgId : undefined);
}
