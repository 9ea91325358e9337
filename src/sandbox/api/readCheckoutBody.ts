import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import { part, text } from './messageFields.js';
import { readMessage, type Schema } from './readMessage.js';

/** The content of a create request. Unset fields are `''`, 0 or false. */
export interface CheckoutBody {
  orgId: string;
  billingId: string;
  successUrl: string;
  cancelUrl: string;
  plan: string;
  skipTrial: boolean;
  cancelAfterTrial: boolean;
  feature: string;
  product: string;
  quantity: number;
  paymentMethod: boolean;
  customerPortal: boolean;
  /** Whether the request contains anything to buy, even an empty message. */
  hasPurchase: boolean;
}

const urls = { org_id: 'string', success_url: 'string', cancel_url: 'string' } as const;

const productSchema: Schema = {
  ...urls,
  subscription_body: {
    plan: 'string',
    skip_trial: 'bool',
    cancel_after_trial: 'bool',
    provider_coupon_id: 'string',
  },
  product_body: { product: 'string', quantity: 'int64' },
  setup_body: { payment_method: 'bool', customer_portal: 'bool' },
};

// The server ignores unknown fields, and the fields of another generation are unknown.
const schemas: Record<SandboxGeneration, Schema> = {
  'rest-feature': {
    ...urls,
    billing_id: 'string',
    subscription_body: { plan: 'string', trail_days: 'int32' },
    feature_body: { feature: 'string' },
  },
  'rest-product': { ...productSchema, billing_id: 'string' },
  connect: productSchema,
};

/**
 * Reads the fields of a create request that the generation knows.
 * @throws {BodyError} if the server cannot read the body
 */
export function readCheckoutBody(body: string, generation: SandboxGeneration): CheckoutBody {
  const message = readMessage(body, schemas[generation]);
  const plan = part(message, 'subscription_body');
  const feature = part(message, 'feature_body');
  const product = part(message, 'product_body');
  const setup = part(message, 'setup_body');
  const paymentMethod = setup?.payment_method === true;
  const customerPortal = setup?.customer_portal === true;
  return {
    orgId: text(message, 'org_id'),
    billingId: text(message, 'billing_id'),
    successUrl: text(message, 'success_url'),
    cancelUrl: text(message, 'cancel_url'),
    plan: text(plan, 'plan'),
    skipTrial: plan?.skip_trial === true,
    cancelAfterTrial: plan?.cancel_after_trial === true,
    feature: text(feature, 'feature'),
    product: text(product, 'product'),
    quantity: Number(product?.quantity ?? 0),
    paymentMethod,
    customerPortal,
    hasPurchase: Boolean(plan || feature || product || paymentMethod || customerPortal),
  };
}
