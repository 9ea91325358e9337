import { expect, test } from 'vitest';
import { isUuid } from '../../src/model/isUuid.js';

const uuid = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

test.each([uuid, uuid.toUpperCase()])('%s is one', (text) => {
  expect(isUuid(text)).toBe(true);
});

test.each(['', 'acme', `x${uuid}`, `${uuid}x`, uuid.replaceAll('-', ''), `g${uuid.slice(1)}`])(
  '"%s" is none',
  (text) => {
    expect(isUuid(text)).toBe(false);
  },
);
