import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ResumeLink } from '../../../src/components/resume/ResumeLink.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { openShop } from '../../helpers/shop.js';

const session = {
  id: 'a',
  checkoutUrl: 'https://pay.test/a',
  state: 'open',
  metadata: {},
} as CheckoutSession;

test.each([
  ['self', null],
  ['blank', '_blank'],
  ['popup', '_blank'],
] as const)(
  'with target %s the payment page gets no opener and no referrer, in a new tab either',
  (target, attribute) => {
    openShop().show(<ResumeLink session={session} target={target} />);
    const link = screen.getByRole('link', { name: 'Resume' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe(attribute);
  },
);

test('an unsafe URL gets no link', () => {
  openShop().show(<ResumeLink session={{ ...session, checkoutUrl: 'javascript:alert(1)' }} />);
  expect(screen.queryByRole('link')).toBeNull();
});
