import { type Refusal, refusals } from '../api/refusals.js';
import { connectError } from './connectError.js';

/** Refuses a call with the error of a Connect server. */
export function refuseConnect(refusal: Refusal): Response {
  return connectError(...refusals[refusal].connect);
}
