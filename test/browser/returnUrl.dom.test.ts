import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReturnUrl, readReturnUrl, stripReturnUrl } from '../../src/browser/returnUrl.js';
import { caught } from '../helpers/caught.js';

const page = 'https://app.example/shop/pricing?tab=year#pro';
const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const ref = '0123456789abcdef0123456789abcdef';
const ours = (outcome: string) =>
  `frontier_checkout=${outcome}&frontier_checkout_id={{.CheckoutID}}&frontier_checkout_ref=${ref}`;
const asServer = (url: string) => url.replaceAll('{{.CheckoutID}}', id);

describe('buildReturnUrl', () => {
  test.each([
    ['/billing', `https://app.example/billing?${ours('success')}`],
    ['done', `https://app.example/shop/done?${ours('success')}`],
    ['?x=1', `https://app.example/shop/pricing?x=1&${ours('success')}`],
    ['/b?x=1&y=a%20b+c', `https://app.example/b?x=1&y=a%20b+c&${ours('success')}`],
    ['/b#/route', `https://app.example/b?${ours('success')}#/route`],
    ['/b?x=1#top', `https://app.example/b?x=1&${ours('success')}#top`],
    ['http://other.example:8080/b', `http://other.example:8080/b?${ours('success')}`],
    [
      '/done/{{.CheckoutID}}?c={{.CheckoutID}}',
      `https://app.example/done/{{.CheckoutID}}?c={{.CheckoutID}}&${ours('success')}`,
    ],
    ['/b?t={{name}}', `https://app.example/b?t=%7B%7Bname%7D%7D&${ours('success')}`],
    ['/b?frontier_checkout_ids=1', `https://app.example/b?frontier_checkout_ids=1&${ours('success')}`],
  ])('%s', (value, expected) => {
    expect(buildReturnUrl('successUrl', value, page, ref)).toBe(expected);
    expect(buildReturnUrl('cancelUrl', value, page, ref)).toBe(expected.replace('=success', '=cancel'));
  });

  test.each([
    [undefined, 'missing'],
    ['', 'empty'],
    [' ', 'empty'],
    ['https://', 'not a URL'],
    ['javascript:alert(1)', 'javascript:'],
    ['data:text/html,x', 'data:'],
    ['ftp://app.example/', 'ftp:'],
    ['https://user:secret@app.example/', 'user name or password'],
    ['/b?frontier_checkout=cancel', 'frontier_checkout'],
    ['/b?a=1&frontier_checkout_id=1', 'frontier_checkout_id'],
    ['/b?frontier%5Fcheckout_ref=1', 'frontier_checkout_ref'],
  ])('refuses %j, naming the field', async (value, text) => {
    const error = await caught(() => buildReturnUrl('cancelUrl', value, page, ref));
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain('`cancelUrl`');
    expect(error.message).toContain(text);
  });
});

const none = { outcome: 'success', id: undefined, ref: undefined, hasPlaceholder: false };

describe('readReturnUrl', () => {
  test.each([
    [`?frontier_checkout=success&frontier_checkout_id=${id}`, { ...none, id }],
    [`?a=1&frontier_checkout=cancel&frontier_checkout_id=${id}#h`, { ...none, outcome: 'cancel', id }],
    ['?frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}', { ...none, hasPlaceholder: true }],
    ['?frontier_checkout=success&frontier_checkout_id=<script>', none],
    ['?frontier_checkout=success', none],
    [`?frontier_checkout=success&frontier_checkout_ref=${ref}`, { ...none, ref }],
    ['?frontier_checkout=success&frontier_checkout_ref=short', none],
    [`?frontier%5Fcheckout=success&frontier_checkout%5fid=${id}`, { ...none, id }],
    [`?frontier_checkout=paid&frontier_checkout_id=${id}`, undefined],
    [`?frontier_checkout_id=${id}`, undefined],
    ['?checkout_id=1', undefined],
    ['', undefined],
  ])('%s', (query, arrival) => {
    expect(readReturnUrl(`https://app.example/billing${query}`)).toEqual(arrival);
  });
});

test('whatever the host put into its address comes back unharmed, and the placeholder is literal', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const parts = fc.record({
    path: fc.array(text, { maxLength: 3 }),
    query: fc.array(fc.tuple(text, text), { maxLength: 4 }),
    hash: fc.option(text),
    outcome: fc.constantFrom('successUrl' as const, 'cancelUrl' as const),
  });
  fc.assert(
    fc.property(parts, ({ path, query, hash, outcome }) => {
      const own = new URL(`https://app.example/${path.map(encodeURIComponent).join('/')}`);
      for (const [name, value] of query) own.searchParams.append(`q${name}`, value);
      if (hash !== null) own.hash = hash;
      const built = buildReturnUrl(outcome, own.href, page, ref);
      expect(built.match(/\{\{\.CheckoutID\}\}/g)).toHaveLength(1);
      expect(built.replaceAll('{{.CheckoutID}}', '')).not.toMatch(/[{}]/);

      const returned = new URL(asServer(built));
      expect(readReturnUrl(returned.href)).toEqual({
        outcome: outcome === 'successUrl' ? 'success' : 'cancel',
        id,
        ref,
        hasPlaceholder: false,
      });
      const stripped = new URL(stripReturnUrl(returned.href));
      expect([...stripped.searchParams]).toEqual([...own.searchParams]);
      expect(decodeURIComponent(stripped.pathname)).toBe(decodeURIComponent(own.pathname));
      expect(stripped.hash.replaceAll('%7B', '{').replaceAll('%7D', '}')).toBe(
        own.hash.replaceAll('%7B', '{').replaceAll('%7D', '}'),
      );
    }),
    { numRuns: 500 },
  );
});

test('a page that the buyer has just come back to does not pass our parameters on', () => {
  const back = `https://app.example/pricing?tab=year&frontier_checkout=cancel&frontier_checkout_id=${id}`;
  expect(buildReturnUrl('successUrl', '#done', back, ref)).toBe(
    `https://app.example/pricing?tab=year&${ours('success')}#done`,
  );
});

test.each([
  'frontier_checkout=success',
  'frontier%5Fcheckout=success',
  '%66rontier_checkout_id=1',
  'frontier_checkout_ref=',
])('%s is removed, as it is read', (param) => {
  expect(stripReturnUrl(`https://app.example/?a=%7E&${param}&b=1#h`)).toBe(
    'https://app.example/?a=%7E&b=1#h',
  );
});

test('an address taken apart and left alone stays as it is', () => {
  for (const href of [
    page,
    'https://app.example/?a=%7E&b=c+d&&e',
    'https://app.example/#?frontier_checkout=x',
  ]) {
    expect(stripReturnUrl(href)).toBe(href.replace('&&', '&'));
  }
});
