import type { CheckoutCallOptions, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { readField } from '../codec/readField.js';
import { rowOf } from '../codec/rowOf.js';
import { toInteger } from '../codec/toInteger.js';
import { callOf } from './callOf.js';

/** How many credits a feature of REST's 'feature' dialect grants, as a text. Only those servers sell features. */
export async function getFeatureCredits(
  transport: CheckoutTransport,
  feature: string,
  options?: CheckoutCallOptions,
): Promise<string> {
  return callOf(
    transport,
    {
      name: 'Get feature',
      procedure: 'GetFeature',
      fields: { id: feature },
      path: `/billing/features/${encodeURIComponent(feature)}`,
      decode: (json) => toInteger(rowOf(readField(json, 'feature')).value('creditAmount')),
    },
    options,
  );
}
