import { parseArgs } from 'node:util';
import { sandboxBillingId, sandboxOrgId } from '../sandbox/createSandbox.js';
import { type SandboxServer, serveSandbox } from './serveSandbox.js';

const generations = ['rest-feature', 'rest-product', 'connect'] as const;

const usage = `Usage: react-frontier-checkout sandbox [options]

Serves a small Frontier and its payment page on 127.0.0.1, for development and tests.

  --port <number>        port of the API (default 7400)
  --pay-port <number>    port of the payment page (default: any free port)
  --generation <name>    rest-feature, rest-product or connect (default connect)
  --lag-ms <number>      milliseconds from payment until the API shows it (default 3000)
  --help                 show this text`;

/**
 * Runs the command `react-frontier-checkout`. Returns the server that it started, or `undefined` after `--help`.
 *
 * @param print gets the lines for the terminal
 * @throws {Error} with a text for the terminal if the arguments are wrong
 */
export async function runSandboxCommand(
  args: readonly string[],
  print: (text: string) => void,
): Promise<SandboxServer | undefined> {
  const { values, positionals } = readArgs(args);
  if (values.help) {
    print(usage);
    return undefined;
  }
  if (positionals.length !== 1 || positionals[0] !== 'sandbox') throw new Error(usage);
  const { generation = 'connect' } = values;
  const known = generations.find((name) => name === generation);
  if (!known) throw new Error(`--generation is "${generation}". Pass one of ${generations.join(', ')}.`);

  const server = await serveSandbox({
    generation: known,
    port: readNumber('port', values.port) ?? 7400,
    payPort: readNumber('pay-port', values['pay-port']),
    lagMs: readNumber('lag-ms', values['lag-ms']),
  });
  print(
    [
      `Frontier sandbox (${known}) is running.`,
      `  baseUrl       ${server.baseUrl}`,
      `  orgId         ${sandboxOrgId}`,
      `  billingId     ${sandboxBillingId}`,
      `  payment page  ${server.payOrigin}`,
      `  reset         curl -X DELETE ${server.baseUrl}/__sandbox`,
    ].join('\n'),
  );
  return server;
}

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: text,
        'pay-port': text,
        generation: text,
        'lag-ms': text,
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}

function readNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is "${text}". Pass a whole number.`);
  return Number(text);
}
