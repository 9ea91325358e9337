import type { ApiProtocol } from '../api/ApiProtocol.js';
import { answerWithoutAccount } from '../api/answerWithoutAccount.js';
import { answerConnect, connectCallName } from './answerConnect.js';
import { applyConnectCors } from './applyConnectCors.js';
import { connectAnswer } from './connectAnswer.js';
import { refuseConnect } from './refuseConnect.js';

/** The API as a Connect server serves it. */
export const connectProtocol: ApiProtocol = {
  callName: connectCallName,
  answer: answerConnect,
  refuse(refusal, call, context) {
    if (refusal === 'no_billing_account') {
      const answer = answerWithoutAccount(connectCallName(call), 'connect');
      if (answer) return answer === 'usual' ? answerConnect(call, context) : connectAnswer(answer, false);
    }
    return refuseConnect(refusal);
  },
  applyCors: applyConnectCors,
};
