import type { CheckoutLabels } from '../hooks/CheckoutLabels.js';

/** The default texts. */
export const labelsEn: CheckoutLabels = {
  opening: 'Opening the payment page…',
  errors: {
    network: 'We could not reach the billing service. Check your connection and try again.',
    timeout:
      'The billing service took too long to answer. Look at your checkout history before you try again.',
    unauthenticated: 'You are signed out. Sign in again to continue.',
    permission_denied: 'Only an owner of the organisation can do this. Ask an owner.',
    not_found: 'This billing account could not be found. Contact support.',
    already_exists: 'This is already part of your subscription.',
    resource_exhausted: 'Too many attempts. Wait a minute and try again.',
    unavailable: 'The billing service is unavailable right now. Try again in a minute.',
    invalid_request: 'This purchase is not set up correctly. Contact support.',
    invalid_response: 'The billing service gave an answer we do not understand. Try again later.',
    unsafe_url: 'The payment page’s address looks unsafe, so we did not open it. Contact support.',
  },
  errorFallback: 'Something went wrong. Try again, or contact support.',
  retry: 'Try again',

  history: 'Checkout history',
  historyLoading: 'Loading your checkout history…',
  historyEmpty: 'No checkouts yet.',
  historyMalformed: (count) =>
    count === 1 ? 'One checkout could not be shown.' : `${count} checkouts could not be shown.`,
  item: 'Item',
  status: 'Status',
  created: 'Started',
  expires: 'Valid until',
  actions: 'Actions',
  unknownItem: 'Checkout',
  resume: 'Resume',
  resumeItem: (item, created) => `Resume ${item}, started ${created}`,
  statusOpen: 'Open',
  statusComplete: 'Complete',
  statusExpired: 'Expired',
  statusUnknown: (state) => (state === '' ? 'Unknown' : state),

  returnVerifying: (item) => (item ? `Confirming your checkout for ${item}…` : 'Confirming your checkout…'),
  returnComplete: (item) => (item ? `Checkout for ${item} complete` : 'Checkout complete'),
  returnCompleteText: 'Thank you. Your account is updated as soon as the payment has been confirmed.',
  returnCancelled: (item) => (item ? `Checkout for ${item} not finished` : 'Checkout not finished'),
  returnCancelledText: 'You left the payment page before the end. You can pick it up where you left it.',
  returnExpired: (item) => (item ? `Checkout for ${item} expired` : 'Checkout expired'),
  returnExpiredText:
    'This checkout can no longer be paid. If you did pay, look at your subscription before paying again.',
  returnUnconfirmed: (item) =>
    item ? `Checkout for ${item} not confirmed yet` : 'Checkout not confirmed yet',
  returnUnconfirmedText:
    'It may still be processing. It stays in your history; there is no need to pay again.',
  checkAgain: 'Check again',
};
