import { retryReading, retryReadingDelay } from './retryReading.js';

/** What all queries share. */
export const readingOptions = {
  retry: retryReading,
  retryDelay: retryReadingDelay,
  // By default an offline query waits silently, and the page shows no error.
  networkMode: 'always',
} as const;
