import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { openBrowser } from './openBrowser.js';
import { openShopServer } from './openShopServer.js';
import { payPro } from './payPro.js';
import { readPage } from './readPage.js';
import { organisations } from './shop/organisations.js';

/** What a test expects on a page. */
interface Expected {
  saw: string | RegExp;
  /** The control that goes on from here. Without it, the page must show no notice with a control. */
  next?: string | RegExp;
}

/** What was read from a page, and is as expected. */
interface Sight {
  saw: string;
  next: string;
}

interface OpenShopOptions {
  ignoreArgs?: string[];
  /** What sandbox and shop speak. @default 'rest-feature' */
  generation?: SandboxOptions['generation'];
}

/** On the payment page of what "Buy Pro" buys. */
export const paymentPage: Expected = { saw: 'Pro', next: payPro };

/** On the payment page of what "Buy Team" buys. */
export const teamPaymentPage: Expected = { saw: 'Team', next: /^Pay \$990/ };

/**
 * A shop with a sandbox, and a buyer in Chromium for each test. A test reads its pages with `look` and closes with
 * `verdict`. The verdicts are printed at the end, as a table of what was read.
 */
export function openShop(
  title: string,
  { ignoreArgs = [], generation = 'rest-feature' }: OpenShopOptions = {},
) {
  const rows: string[][] = [];
  let server: Awaited<ReturnType<typeof openShopServer>>;
  const { page, newBuyer, expectConsole } = openBrowser({ ignoreArgs });

  beforeAll(async () => {
    server = await openShopServer(inject('shopDir'), generation);
  });
  afterAll(async () => {
    await server.close();
    const head = [title, 'asked', 'made', 'the buyer saw', 'next'];
    const lines = [head, head.map(() => '---'), ...rows];
    console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  });
  beforeEach(() => {
    server.sandbox.reset();
    server.sandboxB.reset();
    server.clock.aheadMs = 0;
    server.payPage.headers = {};
  });

  function url(path: string): string {
    const found = new URL(path, server.origin);
    const dialect = { 'rest-feature': '', 'rest-product': 'product', connect: 'connect' }[generation];
    found.search = [dialect, found.search.slice(1)].filter(Boolean).join('&');
    return found.href;
  }

  /** A session that another device of the same account starts. */
  function startElsewhere(plan: string) {
    const options = { baseUrl: `${server.origin}/frontier` };
    const dialect = generation === 'rest-product' ? 'product' : 'feature';
    const transport =
      generation === 'connect' ? connectTransport(options) : restTransport({ ...options, dialect });
    const returnUrls = { successUrl: url('/done'), cancelUrl: url('/shop') };
    return transport.createCheckout(organisations.A, { plan, ...returnUrls });
  }

  return {
    page,
    newBuyer,
    expectConsole,
    sandbox: () => server.sandbox,
    /** The sandbox of organisation B. */
    sandboxB: () => server.sandboxB,
    clock: () => server.clock,
    payPage: () => server.payPage,
    apiElsewhere: () => server.apiElsewhere,
    url,
    startElsewhere,
    buy: (in_: Page = page()) => in_.getByRole('button', { name: 'Buy Pro' }),
    pay: (in_: Page = page()) => in_.getByRole('button', { name: payPro }),
    buyTeam: (in_: Page = page()) => in_.getByRole('button', { name: 'Buy Team' }),
    payTeam: (in_: Page = page()) => in_.getByRole('button', { name: 'Pay $990.00' }),
    offer: (in_: Page = page()) => in_.getByRole('link', { name: 'Go to the payment page' }),
    notice: (in_: Page = page()) => in_.locator('.fc-return'),
    /** "Buy Pro", while nothing is under way. */
    idle: (in_: Page = page()) => in_.locator('.fc-checkout[data-state=idle]').filter({ hasText: 'Buy Pro' }),
    alert: (in_: Page = page()) => in_.getByRole('alert').filter({ hasText: /./ }),
    log: (in_: Page = page()) => in_.evaluate(() => window.log),
    /** Reads a page as it is at this moment; fails when it does not show what is expected. */
    async look({ saw, next }: Expected, in_: Page = page()): Promise<Sight> {
      const reading = await readPage(in_);
      expect(reading.saw).toMatch(saw);
      if (next === undefined) {
        expect(reading.noticeControls).toEqual([]);
        return { saw: reading.saw, next: '–' };
      }
      const offered = reading.controls.filter((name) => name.match(next));
      expect(offered, `"${next}" among ${reading.controls.join(', ')}`).not.toEqual([]);
      return { saw: reading.saw, next: offered.join(', ') };
    },
    /** Fails when the server has not made as many sessions as expected, or more than the buyer asked for. */
    verdict(fault: string, { asked, made }: { asked: number; made: number }, ...sights: Sight[]) {
      const found = server.sandbox.sessions().length;
      const cell = (texts: string[]) => [...new Set(texts)].join(', then: ');
      rows.push([
        fault,
        String(asked),
        String(found),
        cell(sights.map(({ saw }) => saw)),
        cell(sights.map(({ next }) => next)),
      ]);
      expect(found).toBe(made);
      expect(found).toBeLessThanOrEqual(asked);
    },
  };
}
