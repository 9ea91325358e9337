import { afterAll, describe, expect, test } from 'vitest';
import { planReading } from './planPromises.js';
import { creating, type Promised, readOnly, type Target } from './promises.js';
import { targets } from './targets.js';

const rows: string[] = [];
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

afterAll(() => {
  const head = ['', 'promise', 'expected', 'seen'];
  console.log([line(head), line(head.map(() => '---')), ...rows].join('\n'));
});

describe.each(targets())('$name', (target: Target) => {
  const promises: readonly Promised[] = [
    ...readOnly,
    ...planReading,
    ...(target.purchases.length > 0 ? creating : []),
  ];

  test.each(promises)('$promise', async ({ promise, expected, look }) => {
    let seen = 'failed';
    let ok = false;
    try {
      ({ seen, ok } = await look(target));
    } catch (error) {
      seen = String(error);
    }
    rows.push(line([target.name, promise, expected, `${ok ? '' : 'NO: '}${seen}`]));
    expect(ok, seen).toBe(true);
  });
});
