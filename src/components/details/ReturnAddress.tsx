'use client';

import { currentHref } from '../../browser/location.js';
import { parseUrl } from '../../model/parseUrl.js';
import { CopyButton } from '../shared/CopyButton.js';

/**
 * The address a session returns its buyer to. It is a link only on the page's own origin: the session's creator can set
 * any address, and a billing page must not link to other sites because of it.
 */
export function ReturnAddress({ url, what }: { url: string; what: string }) {
  return (
    <>
      {isOwnPage(url) ? (
        <a className="fc-link" dir="ltr" href={url}>
          {url}
        </a>
      ) : (
        <span dir="ltr">{url}</span>
      )}
      <CopyButton text={url} what={what} />
    </>
  );
}

function isOwnPage(href: string): boolean {
  const url = parseUrl(href);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  return url.origin === new URL(currentHref()).origin && !url.username && !url.password;
}
