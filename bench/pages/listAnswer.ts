const day = 24 * 60 * 60 * 1000;
const stepMs = 2 * 60 * 60 * 1000;

/** What a REST server answers for an account with that many sessions, newest first; a few can still be paid. */
export function listAnswer(count: number): string {
  const now = Date.now();
  const rows = Array.from({ length: count }, (_, index) => row(index, now - index * stepMs));
  return JSON.stringify({ checkout_sessions: rows });
}

function row(index: number, createdAt: number) {
  const id = uuid(index);
  const old = createdAt < Date.now() - day;
  const done = index % 3 !== 0;
  const paidFor = uuid(0xabc000 + (index % 5));
  return {
    id,
    checkout_url: `https://checkout.stripe.com/c/pay/cs_test_${id.replaceAll('-', '')}#fidnandhYHdWcXxpYCc%2FJ2FgY2RwaXEn`,
    success_url: `https://app.example/billing?frontier_checkout=success&frontier_checkout_id=${id}`,
    cancel_url: `https://app.example/pricing?frontier_checkout=cancel&frontier_checkout_id=${id}`,
    state: done ? 'complete' : old && index % 2 === 0 ? 'expired' : 'open',
    plan: index % 2 === 0 ? paidFor : '',
    product: index % 2 === 0 ? '' : paidFor,
    metadata: null,
    created_at: new Date(createdAt).toISOString().replace('Z', '417Z'),
    updated_at: new Date(createdAt + 95_000).toISOString().replace('Z', '033Z'),
    expire_at: `${new Date(createdAt + day).toISOString().slice(0, 19)}Z`,
  };
}

// Spread over the digits, so that ids don't sort like dates.
function uuid(index: number): string {
  const hex = (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${hex}-4f0e-4c55-8a2b-${index.toString(16).padStart(12, '0')}`;
}
