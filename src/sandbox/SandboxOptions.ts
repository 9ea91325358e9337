import type { SandboxAuth } from './state/SandboxAuth.js';
import type { SandboxGeneration } from './state/SandboxGeneration.js';
import type { SandboxSessionSeed } from './state/SandboxSession.js';
import type { SandboxCatalogue } from './state/sandboxCatalogue.js';

/** What a sandbox is like from the start; every option has a working default. */
export interface SandboxOptions {
  /**
   * Which of Frontier's generations answers.
   * @default 'rest-feature'
   */
  generation?: SandboxGeneration;
  /**
   * Who may call the API, and in which role.
   * @default everybody, as an owner
   */
  auth?: SandboxAuth;
  /**
   * Path that the API is mounted under, such as `/frontier`.
   * @default ''
   */
  apiPath?: string;
  /**
   * Origin of the hosted payment page, as it appears in checkout URLs.
   * @default 'https://pay.sandbox.example'
   */
  payOrigin?: string;
  /**
   * UUID of the one organisation that exists.
   * @default sandboxOrgId
   */
  orgId?: string;
  /**
   * UUID of the one billing account that exists.
   * @default sandboxBillingId
   */
  billingId?: string;
  /**
   * Milliseconds from payment until the API says `complete`.
   * @default 3000
   */
  lagMs?: number;
  /**
   * Milliseconds from creation until a session expires.
   * @default 86_400_000, a day
   */
  validityMs?: number;
  /**
   * What can be bought.
   * @default sandboxCatalogue
   */
  catalogue?: SandboxCatalogue;
  /**
   * Sessions that exist from the start.
   * @default none
   */
  sessions?: readonly SandboxSessionSeed[];
  /**
   * Origins that browsers may call the API from, besides its own; `'*'` for all.
   * @default none, and no CORS headers
   */
  allowedOrigins?: readonly string[];
  /**
   * Request headers that preflights allow, besides the few that browsers always may send. A REST server's shipped
   * sample configuration lists `Authorization` only, and so refuses every JSON POST from another origin. Connect
   * allows any, whatever is listed here.
   * @default ['Authorization', 'Content-Type']
   */
  allowedHeaders?: readonly string[];
  /**
   * Methods that preflights allow. A REST server that is told origins only has none, and answers each preflight with
   * 405. Connect allows GET and POST, whatever is listed here.
   * @default ['GET', 'POST']
   */
  allowedMethods?: readonly string[];
  /**
   * Whether sessions of `rest-feature` say what they are for in `plan` and `product`, as no server before v0.8.19 did.
   * The other generations always say.
   * @default true
   */
  showsItems?: boolean;
  /**
   * The clock, in milliseconds since the epoch. Delays run on real timers all the same.
   * @default Date.now
   */
  now?: () => number;
}
