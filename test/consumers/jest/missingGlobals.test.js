/** @jest-environment jsdom */
import { createSandbox } from 'react-frontier-checkout/testing';

test('without the environment, the message tells what to do', () => {
  expect(() => createSandbox()).toThrow(/needs the global `Request`.*guides\/testing\.md/);
});
