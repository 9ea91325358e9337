import { invalid, requireText } from '../model/checkRequest.js';
import { isUuid } from '../model/isUuid.js';
import { parseUrl } from '../model/parseUrl.js';
import { isCheckoutRef } from './checkoutRef.js';

/** How the buyer came back. It proves nothing: anybody can type the address. */
export type ReturnOutcome = 'success' | 'cancel';

/** What the address of a return page shows. */
export interface CheckoutArrival {
  outcome: ReturnOutcome;
  /** The session's id; `undefined` where the address has no UUID. */
  id: string | undefined;
  /** The start's reference: see `createCheckoutRef`. */
  ref: string | undefined;
  /** Whether the id is still the literal placeholder, as servers before v0.8.15 leave it. */
  hasPlaceholder: boolean;
}

const outcomeParam = 'frontier_checkout';
const idParam = 'frontier_checkout_id';
const refParam = 'frontier_checkout_ref';
const ownParams: readonly string[] = [outcomeParam, idParam, refParam];
const placeholder = '{{.CheckoutID}}';
// Stands in for the placeholder while a URL parser is at work, which would encode its braces in a path.
const standIn = 'frontiercheckoutid';

/**
 * Builds the URL that Frontier sends the buyer back to: absolute, with our own parameters, the rest as the app wrote
 * it.
 *
 * @param page what a relative URL is relative to
 * @throws CheckoutError `invalid_request` that names the field
 */
export function buildReturnUrl(
  field: 'successUrl' | 'cancelUrl',
  value: string | undefined,
  page: string,
  ref: string,
): string {
  const url = resolve(field, value?.replaceAll(placeholder, standIn), page);
  const outcome: ReturnOutcome = field === 'successUrl' ? 'success' : 'cancel';
  const own = [`${outcomeParam}=${outcome}`, `${idParam}=${standIn}`, `${refParam}=${ref}`];
  const built = withParams(url, own);
  // The placeholder must be unencoded, since servers replace the literal text only. Other braces must be encoded:
  // servers before v0.103 run them as a template.
  return built.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll(standIn, placeholder);
}

/**
 * Builds the URL that the customer portal sends the buyer back to: absolute, without our parameters, since servers fill
 * in no placeholder there and there is nothing to verify.
 */
export function buildPortalReturnUrl(value: string | undefined, page: string): string {
  return resolve('cancelUrl', value && stripReturnUrl(value), page);
}

function resolve(field: string, value: string | undefined, page: string): string {
  requireText(field, value);
  // A page that the buyer has just come back to has our parameters. They are not the app's.
  const url = parseUrl(value, stripReturnUrl(page));
  const taken = ownParams.find((name) => url?.searchParams.has(name));
  // Not quoted: it may carry a password.
  const problem = !url
    ? 'is not a URL'
    : !/^https?:$/.test(url.protocol)
      ? `is a ${url.protocol} URL`
      : url.username || url.password
        ? 'has a user name or password'
        : taken && `has our parameter ${taken}`;
  if (!url || problem) throw invalid(`\`${field}\` ${problem}. Pass a path or an http(s) URL.`);
  return url.href;
}

/** Reads what `buildReturnUrl` built. Returns `undefined` for any other URL. */
export function readReturnUrl(href: string): CheckoutArrival | undefined {
  const params = parseUrl(href)?.searchParams;
  const outcome = params?.get(outcomeParam);
  if (outcome !== 'success' && outcome !== 'cancel') return undefined;
  const id = params?.get(idParam) ?? '';
  const ref = params?.get(refParam) ?? '';
  return {
    outcome,
    id: isUuid(id) ? id : undefined,
    ref: isCheckoutRef(ref) ? ref : undefined,
    hasPlaceholder: id === placeholder,
  };
}

/** The reference of the start that a session was created by; `undefined` for one that this library did not create. */
export function sessionRef(session: { successUrl?: string | undefined; cancelUrl?: string | undefined }) {
  // One parse for most sessions of a history, and none for those of other clients.
  const url = [session.successUrl, session.cancelUrl].find((each) => each?.includes('frontier'));
  return url === undefined ? undefined : readReturnUrl(url)?.ref;
}

/**
 * Whether a session's return URL leads to the same page as one that was built here. Servers fill the placeholder in,
 * or leave it as it is when they are old; each start has a reference of its own.
 */
export function isReturnUrl(built: string, actual: string | undefined, id: string): boolean {
  if (actual === undefined) return built === '';
  const [one, other] = [withoutRef(built), withoutRef(actual)];
  return other === one || other === one.replaceAll(placeholder, id);
}

const withoutRef = (url: string) => url.replace(/[?&]frontier_checkout_ref=[\da-f]*/, '');

/** The URL without our own parameters, the rest of it as it was. */
export function stripReturnUrl(href: string): string {
  return withParams(href, []);
}

// As text, because URLSearchParams would rewrite the app's own parameters.
function withParams(href: string, own: readonly string[]): string {
  const [, path, search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const foreign = search.split('&').filter((pair) => pair !== '' && !ownParams.includes(nameOf(pair)));
  const query = [...foreign, ...own].join('&');
  return `${path}${query && `?${query}`}${hash}`;
}

// Decoded as `readReturnUrl` decodes it, so that what is read is also removed.
function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
