import { expect } from 'vitest';
import { type CheckoutError, isCheckoutError } from '../../src/model/CheckoutError.js';

/** The `CheckoutError` that `work` ends in; fails the test when it ends in anything else. */
export async function caught(work: () => unknown): Promise<CheckoutError> {
  try {
    await work();
  } catch (error) {
    if (isCheckoutError(error)) return error;
    throw error;
  }
  return expect.unreachable('expected a CheckoutError');
}
