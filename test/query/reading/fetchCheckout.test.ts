import { describe, expect, test, vi } from 'vitest';
import {
  CheckoutError,
  type CheckoutErrorCode,
  type CheckoutErrorReason,
} from '../../../src/model/CheckoutError.js';
import { fetchCheckout } from '../../../src/query/reading/fetchCheckout.js';
import { querySource, session } from '../querySource.js';

const failure = (code: CheckoutErrorCode, reason?: CheckoutErrorReason) =>
  new CheckoutError({ code, reason, message: code });

/** `get` is what reading one id ends in; without it the transport cannot read by id. */
function setup(get?: (id: string) => Promise<ReturnType<typeof session>>) {
  const source = querySource(get && { getCheckout: (_, id) => get(id) });
  const list = vi.fn(async () => [session('a'), session('b')]);
  return { source, list, asked: () => source.transport.getCheckout?.mock.calls.map(([, id]) => id) };
}

test('by id where the server can do that', async () => {
  const { source, list, asked } = setup(async (id) => session(id));
  expect((await fetchCheckout(source, ['b'], { list }))?.id).toBe('b');
  expect(asked()).toEqual(['b']);
  expect(list).not.toHaveBeenCalled();
});

test('from the list where the transport cannot read by id', async () => {
  const { source, list } = setup();
  expect((await fetchCheckout(source, ['b'], { list }))?.id).toBe('b');
  expect(await fetchCheckout(source, ['nobody'], { list })).toBeUndefined();
});

test('no id: nothing is asked by id', async () => {
  const { source, list, asked } = setup(async (id) => session(id));
  expect(await fetchCheckout(source, [], { list })).toBeUndefined();
  expect(asked()).toEqual([]);
});

test('the signal reaches the server', async () => {
  const { source, list } = setup(async (id) => session(id));
  const { signal } = new AbortController();
  await fetchCheckout(source, ['b'], { list, signal });
  expect(source.transport.getCheckout?.mock.calls[0]?.[2]).toEqual({ signal });
});

describe('several ids', () => {
  test('the first that the server knows, and none after it', async () => {
    const { source, list, asked } = setup(async (id) => {
      if (id === 'b') return session(id);
      throw failure('not_found');
    });
    expect((await fetchCheckout(source, ['nobody', 'b', 'a'], { list }))?.id).toBe('b');
    expect(asked()).toEqual(['nobody', 'b']);
    expect(list).not.toHaveBeenCalled();
  });

  test('the list is read once for all of them, and their order decides', async () => {
    const { source, list } = setup();
    expect((await fetchCheckout(source, ['nobody', 'b', 'a'], { list }))?.id).toBe('b');
    expect(list).toHaveBeenCalledOnce();
  });
});

describe('a server that does not know the call', () => {
  test.each<CheckoutErrorCode>(['not_found', 'unimplemented'])('%s: is asked once', async (code) => {
    const { source, list, asked } = setup(() => Promise.reject(failure(code, 'unknown_route')));
    expect((await fetchCheckout(source, ['a', 'b'], { list }))?.id).toBe('a');
    expect((await fetchCheckout(source, ['b'], { list }))?.id).toBe('b');
    expect(asked()).toEqual(['a']);
    expect(list).toHaveBeenCalledTimes(2);
  });

  test('another transport is asked all the same', async () => {
    const old = setup(() => Promise.reject(failure('not_found', 'unknown_route')));
    await fetchCheckout(old.source, ['a'], old);
    const other = setup(async (id) => session(id));
    await fetchCheckout(other.source, ['a'], other);
    expect(other.asked()).toEqual(['a']);
  });
});

test.each<[CheckoutErrorCode, CheckoutErrorReason?]>([
  ['not_found'],
  ['internal'],
  ['unknown'],
  ['invalid_argument'],
  ['permission_denied', 'wrong_account'],
])('%s %s may be an unknown id: the list decides, and the next is asked by id again', async (...error) => {
  const { source, list, asked } = setup(() => Promise.reject(failure(...error)));
  expect(await fetchCheckout(source, ['nobody'], { list })).toBeUndefined();
  expect((await fetchCheckout(source, ['a'], { list }))?.id).toBe('a');
  expect(asked()).toEqual(['nobody', 'a']);
});

test.each<[CheckoutErrorCode, CheckoutErrorReason?]>([
  ['unauthenticated'],
  ['network'],
  ['timeout'],
  ['aborted'],
  ['unavailable'],
])('%s %s says nothing about the id, and is passed on', async (...args) => {
  const error = failure(...args);
  const { source, list } = setup(() => Promise.reject(error));
  await expect(fetchCheckout(source, ['a'], { list })).rejects.toBe(error);
  expect(list).not.toHaveBeenCalled();
});

test('a refusal may be for an id of another account, also for an owner: the list decides', async () => {
  const refused = failure('permission_denied', 'owner_only');
  const { source, list } = setup(() => Promise.reject(refused));
  expect(await fetchCheckout(source, ['foreign'], { list })).toBeUndefined();
  list.mockRejectedValueOnce(refused);
  await expect(fetchCheckout(source, ['a'], { list })).rejects.toBe(refused);
});

test.each([
  new TypeError('x is not a function'),
  Object.assign(new Error('of another library'), { code: 'internal' }),
])('an error that is not ours is passed on: %s', async (bug) => {
  const { source, list } = setup(() => Promise.reject(bug));
  await expect(fetchCheckout(source, ['a'], { list })).rejects.toBe(bug);
});
