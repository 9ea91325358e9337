import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import { parseJson } from './parseJson.js';
import { type Message, readMessage, type Schema } from './readMessage.js';

/** What the API reads out of a create request; `''`, 0 and false where the body said nothing. */
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
  /** Whether the body held anything to buy, if only an empty message. */
  hasVariant: boolean;
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

// A field of another generation is an unknown one, and unknown ones vanish.
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
 * Reads a create request with the fields that the generation knows. An empty body is an empty request, as for the
 * REST gateway.
 * @throws {ProtoError} with protojson's wording
 */
export function readCheckoutBody(source: string, generation: SandboxGeneration): CheckoutBody {
  const body = source.trim() ? readMessage(source, parseJson(source), schemas[generation]) : {};
  const plan = part(body, 'subscription_body');
  const feature = part(body, 'feature_body');
  const product = part(body, 'product_body');
  const setup = part(body, 'setup_body');
  const paymentMethod = setup?.payment_method === true;
  const customerPortal = setup?.customer_portal === true;
  return {
    orgId: text(body, 'org_id'),
    billingId: text(body, 'billing_id'),
    successUrl: text(body, 'success_url'),
    cancelUrl: text(body, 'cancel_url'),
    plan: text(plan, 'plan'),
    skipTrial: plan?.skip_trial === true,
    cancelAfterTrial: plan?.cancel_after_trial === true,
    feature: text(feature, 'feature'),
    product: text(product, 'product'),
    quantity: Number(product?.quantity ?? 0),
    paymentMethod,
    customerPortal,
    hasVariant: Boolean(plan || feature || product || paymentMethod || customerPortal),
  };
}

function part(message: Message, name: string): Message | undefined {
  const value = message[name];
  return typeof value === 'object' ? value : undefined;
}

function text(message: Message | undefined, name: string): string {
  const value = message?.[name];
  return typeof value === 'string' ? value : '';
}
