import type { ApiProtocol } from '../api/ApiProtocol.js';
import { answerRest } from './answerRest.js';
import { applyRestCors } from './applyRestCors.js';
import { refuseRest } from './refuseRest.js';
import { restRoute } from './restRoute.js';

/** The API as the REST gateway serves it. */
export const restProtocol: ApiProtocol = {
  callName(call, { generation }) {
    const route = restRoute(call, generation);
    return typeof route === 'object' ? route.name : undefined;
  },
  answer: answerRest,
  refuse(refusal, call, { generation, orgId }) {
    const route = restRoute(call, generation);
    const hasBillingId = typeof route === 'object' && route.billingId !== undefined;
    return refuseRest(refusal, hasBillingId ? undefined : orgId);
  },
  applyCors: applyRestCors,
};
