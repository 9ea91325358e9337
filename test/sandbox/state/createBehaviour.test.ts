import { describe, expect, test } from 'vitest';
import { order, startSandbox, url } from '../startSandbox.js';

describe('on and times', () => {
  test('limit the calls that fail', async () => {
    const { sandbox, post } = startSandbox();
    const statuses = async () => [(await sandbox.fetch(url)).status, (await post(order)).status];
    sandbox.behave({ outcome: 'internal', on: 'create', times: 2 });
    expect([await statuses(), await statuses(), await statuses()]).toEqual([
      [200, 500],
      [200, 500],
      [200, 200],
    ]);
    sandbox.behave({ outcome: 'internal', on: 'list' });
    expect(await statuses()).toEqual([500, 200]);
    sandbox.behave({ outcome: 'internal', times: 0 });
    expect(await statuses()).toEqual([200, 200]);
  });
});
