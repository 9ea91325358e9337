import type { ChangeCall } from './BillingCall.js';
import { part, text } from './messageFields.js';
import type { Message, Schema } from './readMessage.js';

/** The fields of a request to change a subscription. The two at the top are the older spelling of `plan_change`. */
export const changeSchema: Schema = {
  id: 'string',
  plan: 'string',
  immediate: 'bool',
  plan_change: { plan: 'string', immediate: 'bool' },
  phase_change: { cancel_upcoming_changes: 'bool' },
};

/** Reads a request to change a subscription. */
export function readChange(message: Message, id: string): ChangeCall {
  const planChange = part(message, 'plan_change');
  const chosen = planChange ?? message;
  return {
    name: 'change',
    id,
    plan: text(chosen, 'plan'),
    immediate: chosen.immediate === true,
    undo: part(message, 'phase_change')?.cancel_upcoming_changes === true,
  };
}
