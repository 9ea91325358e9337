import { invalid } from '../../model/checkRequest.js';

/** Returns `baseUrl` without trailing slashes, so that a path can be appended. Throws `invalid_request`. */
export function normalizeBaseUrl(baseUrl: string): string {
  if (typeof baseUrl !== 'string' || !/^(https?:\/\/[^?#\s]+|\/[^?#\s]*)?$/i.test(baseUrl.trim())) {
    throw invalid(
      `\`baseUrl\` is ${JSON.stringify(baseUrl)}. Pass an http(s) URL, or a path that starts with a slash, without query and hash.`,
    );
  }
  return baseUrl.trim().replace(/\/+$/, '');
}
