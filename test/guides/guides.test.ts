import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the code in the guides is that of the files which the checks run', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/guides.mjs'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
