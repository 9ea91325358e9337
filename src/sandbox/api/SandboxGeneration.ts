/**
 * The generation of Frontier servers that the sandbox imitates:
 *
 * - `rest-feature`: the first REST servers, v0.8.0 to v0.8.13. They sell plans and features, and list sessions.
 * - `rest-product`: the REST API as of v0.90.0. It adds products with a quantity, skipping a trial, saving a payment
 *   method, the customer portal, reading one session by its id, and paths without a billing account.
 * - `connect`: current servers, with Connect RPC only.
 *
 * All of them refuse a plan that the account already pays for. On REST the error is a plain 500.
 */
export type SandboxGeneration = 'rest-feature' | 'rest-product' | 'connect';
