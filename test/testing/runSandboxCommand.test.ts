import { expect, test } from 'vitest';
import { runSandboxCommand } from '../../src/testing/runSandboxCommand.js';

async function run(...args: string[]) {
  const lines: string[] = [];
  const server = await runSandboxCommand(args, (text) => lines.push(text));
  return { server, output: lines.join('\n') };
}

test('serves a sandbox and prints what an app needs', async () => {
  const { server, output } = await run('sandbox', '--port', '0', '--generation', 'rest-product');
  try {
    expect(output).toContain(server?.baseUrl);
    expect(output).toContain(server?.payOrigin);
    expect(output).toMatch(/orgId\s+[\da-f-]{36}\n\s+billingId\s+[\da-f-]{36}/);
    const reset = await fetch(`${server?.baseUrl}/__sandbox`, { method: 'DELETE' });
    expect(reset.status).toBe(200);
  } finally {
    await server?.close();
  }
});

test('--help prints the options and starts nothing', async () => {
  const { server, output } = await run('--help');
  expect(server).toBeUndefined();
  expect(output).toContain('--port');
});

test.each([
  [[], /^Usage/],
  [['shop'], /^Usage/],
  [['sandbox', '--port', 'x'], /--port is "x". Pass a whole number/],
  [['sandbox', '--generation', 'grpc'], /Pass one of rest-feature, rest-product, connect/],
  [['sandbox', '--verbose'], /--verbose/],
])('%j is refused', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});
