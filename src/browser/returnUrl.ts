import { invalid, requireText } from '../model/checkRequest.js';
import { parseUrl } from '../model/parseUrl.js';

/** How the buyer came back. It proves nothing: anybody can type the address. */
export type ReturnOutcome = 'success' | 'cancel';

/** What a return URL says. */
export interface CheckoutArrival {
  outcome: ReturnOutcome;
  /** `undefined` when the URL carries none, or no UUID: servers before v0.8.15 leave the placeholder as it is. */
  id: string | undefined;
}

const outcomeParam = 'frontier_checkout';
const idParam = 'frontier_checkout_id';
const placeholder = '{{.CheckoutID}}';
// Stands in for the placeholder while a URL parser is at work, which would encode its braces in a path.
const standIn = 'frontiercheckoutidplaceholder';
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Makes the address that Frontier sends the buyer back to: absolute, with our own parameters, everything else
 * as the host wrote it. Throws `invalid_request` naming the field.
 *
 * @param page what a relative address is relative to
 */
export function buildReturnUrl(
  field: 'successUrl' | 'cancelUrl',
  value: string | undefined,
  page: string,
): string {
  const address = resolve(field, value?.replaceAll(placeholder, standIn), page);
  const outcome: ReturnOutcome = field === 'successUrl' ? 'success' : 'cancel';
  const built = withOwnParams(address, [`${outcomeParam}=${outcome}`, `${idParam}=${standIn}`]);
  // The placeholder unencoded, since servers replace the literal text only; those before v0.103 run any other braces
  // as a template.
  return built.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll(standIn, placeholder);
}

/**
 * Makes the address that the customer portal sends the buyer back to: absolute, and none of our parameters, since
 * servers fill in no placeholder there and there is nothing to verify.
 */
export function buildPortalReturnUrl(value: string | undefined, page: string): string {
  return stripReturnUrl(resolve('cancelUrl', value, page));
}

function resolve(field: string, value: string | undefined, page: string): string {
  requireText(field, value);
  const url = parseUrl(value, page);
  if (!url) throw invalid(`\`${field}\` is "${value}", which is not a URL.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw invalid(`\`${field}\` is "${value}"; a buyer can come back to http(s) only, not ${url.protocol}`);
  }
  if (url.username || url.password) {
    throw invalid(`\`${field}\` carries a user name or password. Remove it: it would be stored and shown.`);
  }
  return url.href;
}

/** Reads what `buildReturnUrl` wrote; `undefined` when the address is not one that a checkout came back to. */
export function readReturnUrl(href: string): CheckoutArrival | undefined {
  const params = new URL(href).searchParams;
  const outcome = params.get(outcomeParam);
  if (outcome !== 'success' && outcome !== 'cancel') return undefined;
  const id = params.get(idParam);
  return { outcome, id: id !== null && uuid.test(id) ? id : undefined };
}

/**
 * Whether a session's return address is the one that was built for it: servers fill the placeholder in, or leave it
 * as it is when they are old.
 */
export function isReturnUrl(built: string, actual: string | undefined, id: string): boolean {
  return actual === built || actual === built.replaceAll(placeholder, id);
}

/** The address without our own parameters, the rest of it untouched. */
export function stripReturnUrl(href: string): string {
  return withOwnParams(href, []);
}

// As text, because URLSearchParams would write the host's own parameters anew.
function withOwnParams(href: string, own: readonly string[]): string {
  const [beforeHash = '', hash] = split(href, '#');
  const [path, search = ''] = split(beforeHash, '?');
  const foreign = search
    .split('&')
    .filter((pair) => pair !== '' && !/^frontier_checkout(_id)?(=|$)/.test(pair));
  const query = [...foreign, ...own].join('&');
  return `${path}${query && `?${query}`}${hash === undefined ? '' : `#${hash}`}`;
}

function split(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
