export {
  type RenderWithCheckoutOptions,
  type RenderWithCheckoutResult,
  renderWithCheckout,
} from './testing/renderWithCheckout.js';
