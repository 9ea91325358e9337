/**
 * Which Frontier the sandbox is:
 *
 * - `rest-feature`: the first REST servers, v0.8.0 to v0.8.13. They sell plans and features, list sessions, and do
 *   nothing else
 * - `rest-product`: REST as v0.90.0 left it. Products with a quantity, trials to skip, payment methods, the customer
 *   portal, one session by its id, paths without a billing account
 * - `connect`: today's servers, which speak Connect RPC only
 *
 * The last two refuse a plan that the account is already on, each in its own words.
 */
export type SandboxGeneration = 'rest-feature' | 'rest-product' | 'connect';
