import type { CorsLists } from '../api/ApiProtocol.js';

const safelistedHeaders = ['Accept', 'Accept-Language', 'Content-Language', 'Origin'];
const safelistedMethods = ['GET', 'HEAD', 'POST'];

/**
 * Applies CORS as the REST server does: without allowed origins it adds no headers at all. A call from an origin that
 * is not allowed still takes effect. Its answer has no CORS headers.
 */
export async function applyRestCors(
  request: Request,
  allowed: CorsLists,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { origins } = allowed;
  if (origins.length === 0) return answer();
  const origin = request.headers.get('origin');
  const isPreflight = request.method === 'OPTIONS';
  if (!origin || !(origins.includes(origin) || origins.includes('*'))) {
    return isPreflight ? new Response(null) : answer();
  }
  const response = isPreflight ? answerPreflight(request.headers, allowed) : await answer();
  if (isPreflight && !response.ok) return response;
  response.headers.set('access-control-allow-origin', origins.includes('*') ? '*' : origin);
  response.headers.set('access-control-allow-credentials', 'true');
  if (origins.length > 1) response.headers.set('vary', 'Origin');
  if (!isPreflight) response.headers.set('access-control-expose-headers', 'Content-Type');
  return response;
}

function answerPreflight(headers: Headers, allowed: CorsLists): Response {
  const method = headers.get('access-control-request-method');
  if (!method) return new Response(null, { status: 400 });
  if (!allowed.methods.includes(method)) return new Response(null, { status: 405 });
  const wanted = (headers.get('access-control-request-headers') ?? '')
    .split(',')
    .map((name) => canonicalName(name.trim()))
    .filter((name) => name && !safelistedHeaders.includes(name));
  const listed = allowed.headers.map(canonicalName);
  if (wanted.some((name) => !listed.includes(name))) return new Response(null, { status: 403 });
  const response = new Response(null);
  if (!safelistedMethods.includes(method)) response.headers.set('access-control-allow-methods', method);
  if (wanted.length > 0) response.headers.set('access-control-allow-headers', wanted.join(','));
  return response;
}

/** Converts `content-type` to `Content-Type`. */
function canonicalName(header: string): string {
  return header.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
