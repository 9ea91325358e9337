/**
 * The generation of Frontier servers that the sandbox imitates:
 *
 * - `rest-feature`: the first REST servers, v0.8.0 to v0.8.13. They sell plans and features, and list sessions. They
 *   leave the placeholder `{{.CheckoutID}}` in return URLs as it is. They have no trials. A subscription names no
 *   checkout, can be cancelled only at once, and cannot be changed.
 * - `rest-product`: the REST API as of v0.90.0. It sells products with a quantity instead of features. It can also skip
 *   a trial, save a payment method, open the customer portal, read one session by its id, change subscriptions, and find
 *   the billing account of a path that has none.
 * - `connect`: current servers. They do the same over Connect RPC only.
 *
 * All of them refuse a plan that the account already pays for, `rest-feature` only if the request names the plan by its
 * UUID. On REST the error is a plain 500.
 */
export type SandboxGeneration = 'rest-feature' | 'rest-product' | 'connect';
