import { describe, expect, test } from 'vitest';
import { checkoutStatus } from '../../src/model/checkoutStatus.js';

const now = new Date('2026-03-04T10:00:00Z');
const later = new Date(now.getTime() + 1);

describe('checkoutStatus', () => {
  test.each([
    ['open', later, 'open'],
    ['open', now, 'expired'],
    ['open', undefined, 'open'],
    ['pending', later, 'open'],
    ['pending', now, 'expired'],
    ['complete', now, 'complete'],
    ['expired', later, 'expired'],
    ['processing', later, 'unknown'],
    ['', undefined, 'unknown'],
  ])('%j, expiring %s, is %s', (state, expireAt, status) => {
    expect(checkoutStatus({ state, expireAt }, now)).toBe(status);
    expect(checkoutStatus({ state, expireAt }, now.getTime())).toBe(status);
  });
});
