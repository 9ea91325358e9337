import { invalid } from '../../model/checkRequest.js';

/** Returns `baseUrl` without trailing slashes, so that a path can be appended. Throws `invalid_request`. */
export function normalizeBaseUrl(baseUrl: string): string {
  // `//` and a backslash after it would name another host.
  if (
    typeof baseUrl !== 'string' ||
    !/^(https?:\/\/[^/?#\s@\\]+(\/[^?#\s]*)?|\/(?![/\\])[^?#\s]*)?$/i.test(baseUrl.trim())
  ) {
    // Not quoted, because it may carry a password.
    throw invalid('`baseUrl` is not valid. Pass an http(s) URL or a path, without query.');
  }
  return baseUrl.trim().replace(/\/+$/, '');
}
