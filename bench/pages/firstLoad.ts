/** What an app imports for a billing page. */
export { CheckoutHistoryTable, CheckoutProvider, restTransport } from 'react-frontier-checkout';
