import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReturnUrl, readReturnUrl, stripReturnUrl } from '../../src/browser/returnUrl.js';
import { caught } from '../helpers/caught.js';

const page = 'https://app.example/shop/pricing?tab=year#pro';
const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const ours = (outcome: string) => `frontier_checkout=${outcome}&frontier_checkout_id={{.CheckoutID}}`;
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
    [
      `/b?frontier_checkout=cancel&a=1&frontier_checkout_id=${id}`,
      `https://app.example/b?a=1&${ours('success')}`,
    ],
    ['/b?frontier_checkout_ids=1', `https://app.example/b?frontier_checkout_ids=1&${ours('success')}`],
  ])('%s', (value, expected) => {
    expect(buildReturnUrl('successUrl', value, page)).toBe(expected);
    expect(buildReturnUrl('cancelUrl', value, page)).toBe(expected.replace('=success', '=cancel'));
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
  ])('refuses %j, naming the field', async (value, text) => {
    const error = await caught(() => buildReturnUrl('cancelUrl', value, page));
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain('`cancelUrl`');
    expect(error.message).toContain(text);
  });
});

describe('readReturnUrl', () => {
  test.each([
    [`?frontier_checkout=success&frontier_checkout_id=${id}`, { outcome: 'success', id }],
    [`?a=1&frontier_checkout=cancel&frontier_checkout_id=${id}#h`, { outcome: 'cancel', id }],
    [
      '?frontier_checkout=success&frontier_checkout_id={{.CheckoutID}}',
      { outcome: 'success', id: undefined },
    ],
    ['?frontier_checkout=success&frontier_checkout_id=<script>', { outcome: 'success', id: undefined }],
    ['?frontier_checkout=success', { outcome: 'success', id: undefined }],
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
      const built = buildReturnUrl(outcome, own.href, page);
      expect(built.match(/\{\{\.CheckoutID\}\}/g)).toHaveLength(1);
      expect(built.replaceAll('{{.CheckoutID}}', '')).not.toMatch(/[{}]/);

      const returned = new URL(asServer(built));
      expect(readReturnUrl(returned.href)).toEqual({
        outcome: outcome === 'successUrl' ? 'success' : 'cancel',
        id,
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

test('an address taken apart and left alone stays as it is', () => {
  for (const href of [
    page,
    'https://app.example/?a=%7E&b=c+d&&e',
    'https://app.example/#?frontier_checkout=x',
  ]) {
    expect(stripReturnUrl(href)).toBe(href.replace('&&', '&'));
  }
});
