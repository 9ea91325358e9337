// @vitest-environment-options { "url": "https://shop.example/pricing" }
import { expect, test } from 'vitest';
import { vetCheckoutUrl } from '../../src/browser/vetCheckoutUrl.js';
import { caught } from '../helpers/caught.js';

test.each([
  'http://localhost:4242/c/pay/x#f',
  'http://shop.localhost/x',
  'http://127.0.0.1:4242/',
  'http://[::1]:4242/',
])('%s is unsafe on a page that is not local', async (url) => {
  expect(window.location.hostname).toBe('shop.example');
  const error = await caught(() => vetCheckoutUrl(url));
  expect(error).toMatchObject({ code: 'unsafe_url', message: expect.stringContaining('not https') });
  // Listing the origin does not allow it either.
  await caught(() => vetCheckoutUrl(url, [new URL(url).origin]));
});

test('https is safe there', () => {
  expect(vetCheckoutUrl('https://checkout.stripe.com/c/pay/x#f')).toBe(
    'https://checkout.stripe.com/c/pay/x#f',
  );
});
