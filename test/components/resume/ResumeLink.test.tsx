import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ResumeLink } from '../../../src/components/resume/ResumeLink.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { openShop } from '../../helpers/shop.js';

const session: CheckoutSession = {
  id: '1b2c3d4e-0000-4000-8000-000000000001',
  checkoutUrl: 'https://pay.example/c/secret#key',
  successUrl: undefined,
  cancelUrl: undefined,
  state: 'open',
  plan: undefined,
  product: undefined,
  metadata: {},
  createdAt: undefined,
  updatedAt: undefined,
  expireAt: undefined,
};

// The payment page must not reach this window, and must not learn its address.
test.each(['self', 'blank', 'popup'] as const)(
  'gives nothing of this page to the payment page: target %s',
  (target) => {
    openShop().show(<ResumeLink session={session} target={target} />);
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect([...link.relList].sort()).toEqual(['noopener', 'noreferrer']);
  },
);
