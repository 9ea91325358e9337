import type { ApiProtocol } from '../api/ApiProtocol.js';
import { answerConnect, connectCallName } from './answerConnect.js';
import { applyConnectCors } from './applyConnectCors.js';
import { refuseConnect } from './refuseConnect.js';

/** The API as a Connect server serves it. */
export const connectProtocol: ApiProtocol = {
  callName: connectCallName,
  answer: answerConnect,
  refuse: refuseConnect,
  applyCors: applyConnectCors,
};
