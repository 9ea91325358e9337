/** What `loadLater` loads: one file, so that a bundler that splits code splits the rest in few parts. */
export { watchClosed } from '../browser/watchClosed.js';
export { reportMalformed } from './reportMalformed.js';
export { reportMistake } from './reportMistake.js';
export { settleReturn } from './return/settleReturn.js';
export { reusableCheckout } from './start/reusableCheckout.js';
export { watchCheckoutWindow } from './start/watchCheckoutWindow.js';
export { watchOffer } from './start/watchOffer.js';
