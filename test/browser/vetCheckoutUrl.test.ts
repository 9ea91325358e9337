import { expect, test } from 'vitest';
import { vetCheckoutUrl } from '../../src/browser/vetCheckoutUrl.js';
import { caught } from '../helpers/caught.js';

test.each([
  'https://checkout.stripe.com/c/pay/cs_test_a1B2#fidkdWxOYHwn',
  'https://pay.own-domain.example/x?y=1#z',
  'http://localhost:4242/c/pay/x#f',
  'http://shop.localhost/x',
  'http://127.0.0.1:4242/',
  'http://[::1]:4242/',
])('%s may be followed, fragment and all', (url) => {
  expect(vetCheckoutUrl(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT://checkout.stripe.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://app.example/x',
  'file:///etc/passwd',
  'http://checkout.stripe.com/c/pay/x',
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'http://0x7f.1.evil.example/',
  'https://user:secret@checkout.stripe.com/',
  'https://user:a-very-long-secret-that-goes-on-and-on-and-on@checkout.stripe.com/',
  'https://checkout.stripe.com@evil.example/',
  '//checkout.stripe.com/x',
  '/c/pay/x',
  '',
])('%s is unsafe', async (url) => {
  const error = await caught(() => vetCheckoutUrl(url));
  expect(error.code).toBe('unsafe_url');
  expect(error.message).not.toContain('secret');
});

test('with a list, only what is on it', async () => {
  const origins = ['https://checkout.stripe.com/', 'http://localhost:4242'];
  expect(vetCheckoutUrl('https://checkout.stripe.com/x', origins)).toBe('https://checkout.stripe.com/x');
  expect(vetCheckoutUrl('http://localhost:4242/x', origins)).toBe('http://localhost:4242/x');
  for (const url of [
    'https://checkout.stripe.com:444/x',
    'https://evil.example/https://checkout.stripe.com',
    'https://checkout.stripe.com.evil.example/',
    'http://localhost:4243/x',
  ]) {
    const error = await caught(() => vetCheckoutUrl(url, origins));
    expect(error).toMatchObject({ code: 'unsafe_url', message: expect.stringContaining('checkoutOrigins') });
  }
  expect((await caught(() => vetCheckoutUrl('https://checkout.stripe.com/', []))).code).toBe('unsafe_url');
});
