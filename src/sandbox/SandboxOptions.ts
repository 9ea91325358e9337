import type { SandboxSessionSeed } from './SandboxSession.js';
import type { SandboxCatalogue } from './sandboxCatalogue.js';

/** What a sandbox is like from the start; every option has a working default. */
export interface SandboxOptions {
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
   * Whether sessions say what they are for in `plan` and `product`, as servers since v0.8.19 do.
   * @default true
   */
  showsItems?: boolean;
  /**
   * The clock, in milliseconds since the epoch. Delays run on real timers all the same.
   * @default Date.now
   */
  now?: () => number;
}
