import { connectTransport, listSubscriptions, listTransactions } from 'react-frontier-checkout';

const secret = `${process.env.FRONTIER_CLIENT_ID}:${process.env.FRONTIER_CLIENT_SECRET}`;

// A service user that may read this organisation's billing. Its secret stays on your server.
const transport = connectTransport({
  baseUrl: 'https://frontier.example.com',
  credentials: 'omit',
  headers: { Authorization: `Basic ${Buffer.from(secret).toString('base64')}` },
});

interface Bought {
  orgId: string;
  billingId: string;
  checkoutId: string;
}

/** Whether what this checkout was for is in force. `false` means "not seen yet". */
export async function isInForce({ checkoutId, ...account }: Bought): Promise<boolean> {
  const { subscriptions } = await listSubscriptions(transport, account);
  const isSubscribed = subscriptions.some(
    (one) => one.checkoutId === checkoutId && (one.state === 'active' || one.state === 'trialing'),
  );
  if (isSubscribed) return true;
  const transactions = await listTransactions(transport, account);
  return transactions.some(({ id, type }) => id === checkoutId && type === 'credit');
}
