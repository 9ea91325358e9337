'use client';

import { currentHref } from '../../browser/location.js';
import { parseUrl } from '../../model/parseUrl.js';
import { CopyButton } from '../shared/CopyButton.js';

/**
 * Where a session sends its buyer back to. A link on this very origin only: the address is whatever the session's
 * creator wrote, and a billing page must not send people elsewhere on its word.
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
