import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the code in the guides is that of the files which the checks run', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/guides.mjs'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each(readdirSync('guides'))('%s is plain Markdown', (name) => {
  const text = readFileSync(`guides/${name}`, 'utf8');
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
  expect(prose.match(/<(?!!--)\S.*|^import .*|.*\{\w+\}.*/gm)).toBeNull();
});
