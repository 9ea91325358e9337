import type { ApiProtocol } from '../api/ApiProtocol.js';
import { answerRest } from './answerRest.js';
import { applyRestCors } from './applyRestCors.js';
import { refuseRest } from './refuseRest.js';
import { restRoute } from './restRoute.js';

/** The API as the REST gateway serves it. */
export const restProtocol: ApiProtocol = {
  callName(call, { generation }) {
    const name = restRoute(call, generation)?.name;
    return name === 'list' || name === 'create' || name === 'get' ? name : undefined;
  },
  answer: answerRest,
  refuse(refusal, call, { generation, orgId }) {
    const hasBillingId = restRoute(call, generation)?.billingId !== undefined;
    return refuseRest(refusal, hasBillingId ? undefined : orgId);
  },
  applyCors: applyRestCors,
};
