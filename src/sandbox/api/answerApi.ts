import { answerConnect, connectCallName } from '../connect/answerConnect.js';
import { connectError } from '../connect/connectError.js';
import { answerRest } from '../rest/answerRest.js';
import { refuseRest } from '../rest/refuseRest.js';
import { restRoute } from '../rest/restRoute.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import type { ApiCall, ApiCallName, ApiContext } from './ApiContext.js';
import { type Refusal, refusals } from './refusals.js';

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
