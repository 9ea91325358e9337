import type { CreditTransaction } from '../../model/plans/CreditTransaction.js';
import { getFeatureCredits } from '../../wire/calls/getFeatureCredits.js';
import { listTransactions } from '../../wire/calls/listTransactions.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutToConfirm } from './CheckoutToConfirm.js';

/** Asks the server whether credits that a checkout was for are in the account. */
export async function confirmCredits(
  { transport, orgId, billingId }: AccountSource,
  { id, session, remembered }: CheckoutToConfirm,
): Promise<boolean> {
  const since = session?.createdAt;
  const transactions = await listTransactions(transport, { orgId, billingId }, { since });
  const credits = transactions.filter(({ type }) => type === 'credit');
  if (credits.some((one) => one.id === id || one.metadata.checkout_id === id)) return true;
  const feature = remembered?.feature;
  if (transport.sells !== 'features' || !feature || !since) return false;
  // These servers do not keep the id of the checkout.
  const candidates = credits.filter((one) => isFor(one, feature, since));
  if (candidates.length === 0) return false;
  const amount = await getFeatureCredits(transport, feature);
  return candidates.some((one) => one.amount === amount);
}

function isFor({ metadata, createdAt }: CreditTransaction, feature: string, since: Date): boolean {
  return metadata.feature_name === feature && !!createdAt && createdAt.getTime() >= since.getTime();
}
