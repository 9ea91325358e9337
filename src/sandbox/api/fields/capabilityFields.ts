import type { SandboxCatalogue } from '../../state/sandboxCatalogue.js';
import { uuidOf } from '../../state/uuidOf.js';
import { catalogueTime } from './FieldContext.js';

/**
 * The features of a product. By convention, the metadata has a `weightage`, which orders the features, and a value for
 * each product by its name.
 */
export function capabilityFields(productName: string, { capabilities = [] }: SandboxCatalogue) {
  return capabilities
    .filter(({ products }) => products[productName] !== undefined)
    .map(({ name, title, products, weightage }) => ({
      id: uuidOf(`feature ${name}`),
      name,
      product_ids: Object.keys(products).map((product) => uuidOf(`product ${product}`)),
      title,
      metadata: {
        ...(weightage === undefined ? {} : { weightage }),
        ...Object.fromEntries(Object.entries(products).map(([product, value]) => [product, String(value)])),
      },
      created_at: catalogueTime,
      updated_at: catalogueTime,
    }));
}
