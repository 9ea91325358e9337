/**
 * The least time left for which a buyer is sent to an open checkout, in milliseconds. With less there is no time to
 * fill in a payment form.
 */
export const minTimeToPayMs = 5 * 60 * 1000;
