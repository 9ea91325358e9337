/**
 * The code that `CheckoutDetailsDialog` loads when it first opens. It gets what it shows as props and must not import,
 * directly or through other files, what `src/index.ts` exports: a bundler that splits code would then load the shared
 * part with the first import of any name. `npm run size` checks this.
 */
export { DetailsBody } from './DetailsBody.js';
export { DetailsFrame } from './DetailsFrame.js';
export { DetailsMissing } from './DetailsMissing.js';
