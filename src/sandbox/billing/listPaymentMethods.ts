import type { SandboxSession } from '../state/SandboxSession.js';
import { uuidOf } from '../state/uuidOf.js';
import type { SandboxPaymentMethod } from './SandboxPaymentMethod.js';

/** A payment method with what the API returns about it. */
export interface StoredPaymentMethod extends Required<SandboxPaymentMethod> {
  id: string;
  createdAt: Date;
}

/**
 * The payment methods of an account, oldest first: the seeds, and one for each checkout that saved a payment method or
 * paid for a plan. A trial, a free plan, a one-time purchase and a bank transfer store none.
 *
 * @param sessions the sessions of the account, newest first
 */
export function listPaymentMethods(
  sessions: readonly SandboxSession[],
  seeds: readonly SandboxPaymentMethod[],
): StoredPaymentMethod[] {
  const stored = seeds.map((seed, index) => ({
    ...seed,
    id: uuidOf(`card ${index}`),
    createdAt: new Date(0),
  }));
  const saved = sessions
    .toReversed()
    .filter(savesCard)
    .map(({ id, finishedAt }) => ({
      ...testCard,
      id: uuidOf(`card ${id}`),
      createdAt: finishedAt ?? new Date(0),
    }));
  const all: (SandboxPaymentMethod & { id: string; createdAt: Date })[] = [...stored, ...saved];
  const chosen = all.findLast(({ isDefault }) => isDefault) ?? all.at(-1);
  return all.map((method) => ({ ...method, isDefault: method === chosen }));
}

// The card that the payment page fills in.
const testCard: SandboxPaymentMethod = { brand: 'visa', last4: '4242', expiryMonth: 12, expiryYear: 2034 };

function savesCard({ setup, plan, finishedAt, paidAt, paymentStatus }: SandboxSession): boolean {
  if (!finishedAt || paidAt?.getTime() !== finishedAt.getTime()) return false;
  return setup || (plan !== undefined && paymentStatus === 'paid');
}
