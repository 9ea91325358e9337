/** What `loadLater` loads: one file, so that a bundler that splits code splits the rest in few parts. */
export { settleReturn } from './return/settleReturn.js';
export { isCompleted } from './start/isCompleted.js';
export { reusableCheckout } from './start/reusableCheckout.js';
export { watchOffer } from './start/watchOffer.js';
