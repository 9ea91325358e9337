import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { fetchCheckout } from '../../src/query/reading/fetchCheckout.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { serveFetchHandler } from '../../src/sandbox/node/serveFetchHandler.js';
import type { Sandbox } from '../../src/sandbox/Sandbox.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';

/** One generation of servers, and the transport made for it. */
export interface Generation {
  name: string;
  generation: NonNullable<SandboxOptions['generation']>;
  make: (options: CheckoutTransportOptions) => CheckoutTransport;
}

/** What a case works with: a fresh server, and the transport in front of it. */
export interface CaseContext extends Generation {
  sandbox: Sandbox;
  baseUrl: string;
  transport: CheckoutTransport;
  scope: { orgId: string; billingId: string };
  /** By id where the server can, else out of the list, as the hooks do. */
  read: (id: string) => ReturnType<typeof fetchCheckout>;
}

/** Fails, or returns a word or two on what was seen, for the table. */
export type Case = (context: CaseContext) => Promise<string | undefined>;

/** Runs each case on each generation, over a real socket, and prints the table at the end. */
export function describeTransport(generations: readonly Generation[], cases: Record<string, Case>): void {
  const seen = new Map<string, string>();

  describe.each(generations)('$name', (generation) => {
    const sandbox = createSandbox({ generation: generation.generation, lagMs: 0 });
    const server = createServer(serveFetchHandler(sandbox.fetch));
    let context: CaseContext;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const transport = generation.make({ baseUrl, timeoutMs: 5_000 });
      const scope = { orgId: sandboxOrgId, billingId: sandboxBillingId };
      const list = async () => (await transport.listCheckouts(scope)).sessions;
      const read = (id: string) => fetchCheckout({ transport, ...scope }, [id], { list });
      context = { ...generation, sandbox, baseUrl, transport, scope, read };
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });
    beforeEach(() => sandbox.reset());

    test.each(Object.entries(cases))('%s', async (name, run) => {
      const cell = `${name}: ${generation.name}`;
      seen.set(cell, 'FAILED');
      seen.set(cell, (await run(context)) ?? 'ok');
    });
  });

  afterAll(() => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const names = generations.map(({ name }) => name);
    const rows = Object.keys(cases).map((name) =>
      line([name, ...names.map((generation) => seen.get(`${name}: ${generation}`) ?? 'not run')]),
    );
    console.log([line(['case', ...names]), line(['---', ...names.map(() => '---')]), ...rows].join('\n'));
  });
}
