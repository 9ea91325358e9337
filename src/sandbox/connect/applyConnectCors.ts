import type { CorsLists } from '../api/ApiProtocol.js';

/**
 * Applies CORS as the Connect server does: preflights are answered with 204, and allow any request header, GET and POST.
 * A call from an origin that is not allowed still takes effect. Its answer has no CORS headers.
 */
export async function applyConnectCors(
  request: Request,
  { origins }: CorsLists,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (origins.length === 0) return answer();
  const { headers } = request;
  const method = headers.get('access-control-request-method');
  const isPreflight = request.method === 'OPTIONS' && method !== null;
  const response = isPreflight ? new Response(null, { status: 204 }) : await answer();
  response.headers.append('vary', isPreflight ? preflightVary : 'Origin');

  const origin = headers.get('origin');
  const isAnyAllowed = origins.includes('*');
  if (!origin || !(isAnyAllowed || origins.includes(origin))) return response;
  if (isPreflight && method !== 'GET' && method !== 'POST') return response;
  response.headers.set('access-control-allow-origin', isAnyAllowed ? '*' : origin);
  response.headers.set('access-control-allow-credentials', 'true');
  if (isPreflight) {
    response.headers.set('access-control-allow-methods', method);
    response.headers.set('access-control-max-age', '7200');
    const wanted = headers.get('access-control-request-headers');
    if (wanted) response.headers.set('access-control-allow-headers', wanted);
  } else {
    response.headers.set(
      'access-control-expose-headers',
      'Grpc-Status, Grpc-Message, Grpc-Status-Details-Bin',
    );
  }
  return response;
}

const preflightVary = 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers';
