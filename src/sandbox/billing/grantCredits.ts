import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../state/sandboxCatalogue.js';
import type { CreditTransaction } from './CreditTransaction.js';
import { checkoutMetadata } from './checkoutMetadata.js';

/** The credits that a paid checkout grants: one transaction, or none if the item has no credits. */
export function grantCredits(
  session: SandboxSession,
  catalogue: SandboxCatalogue,
  { createdAt, orgId, isFirstGeneration }: { createdAt: Date; orgId: string; isFirstGeneration: boolean },
): CreditTransaction[] {
  const { quantity, billingId } = session;
  const items = isFirstGeneration ? catalogue.features : productsOf(catalogue);
  const item = items.find(({ name }) => name === session.feature || name === session.product);
  if (!item?.credits) return [];
  const credits = item.credits * quantity;
  const description = `addition of ${credits} credits for ${item.title}`;
  if (isFirstGeneration) {
    const metadata = { feature_name: item.name };
    return [
      {
        id: crypto.randomUUID(),
        billingId,
        source: 'system',
        amount: credits,
        description,
        metadata,
        createdAt,
      },
    ];
  }
  const amount = item.amount * quantity;
  const currency = item.currency.toLowerCase();
  return [
    {
      id: session.id,
      billingId,
      source: 'system.buy',
      amount: credits,
      // Real servers return the amount in this form.
      description: `${description} at %!d(float64=${amount})[${currency}]`,
      metadata: {
        ...checkoutMetadata(session, { amount, currency, orgId }),
        product_name: item.name,
        product_quantity: quantity,
      },
      createdAt,
    },
  ];
}
