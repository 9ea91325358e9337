import type { ApiProtocol } from '../api/ApiProtocol.js';
import { answerWithoutAccount } from '../api/answerWithoutAccount.js';
import { answerRest } from './answerRest.js';
import { applyRestCors } from './applyRestCors.js';
import { refuseRest } from './refuseRest.js';
import { restAnswer } from './restAnswer.js';
import { restRoute } from './restRoute.js';

/** The API as the REST gateway serves it. */
export const restProtocol: ApiProtocol = {
  callName(call, { generation }) {
    const route = restRoute(call, generation);
    return typeof route === 'object' ? route.name : undefined;
  },
  answer: answerRest,
  refuse(refusal, call, context) {
    const { generation, orgId } = context;
    const route = restRoute(call, generation);
    if (refusal === 'no_billing_account' && typeof route === 'object') {
      const answer = answerWithoutAccount(route.name, generation);
      if (answer) return answer === 'usual' ? answerRest(call, context) : restAnswer(answer);
    }
    const hasBillingId = typeof route === 'object' && route.billingId !== undefined;
    return refuseRest(refusal, hasBillingId ? undefined : orgId);
  },
  applyCors: applyRestCors,
};
