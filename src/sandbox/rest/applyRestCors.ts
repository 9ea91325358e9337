/** Who may call from where, and how. */
export interface CorsLists {
  origins: readonly string[];
  headers: readonly string[];
  methods: readonly string[];
}

const safelistedHeaders = ['accept', 'accept-language', 'content-language', 'origin'];

/**
 * CORS as the REST server's handler does it: without listed origins no header at all; for others than the
 * listed ones the call is carried out all the same, only its answer stays unreadable.
 */
export async function applyRestCors(
  request: Request,
  lists: CorsLists,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { origins: allowedOrigins } = lists;
  if (allowedOrigins.length === 0) return answer();
  const origin = request.headers.get('origin');
  const isPreflight = request.method === 'OPTIONS';
  if (!origin || !(allowedOrigins.includes(origin) || allowedOrigins.includes('*'))) {
    return isPreflight ? new Response(null) : answer();
  }
  const response = isPreflight ? answerPreflight(request.headers, lists) : await answer();
  if (isPreflight && !response.ok) return response;
  response.headers.set('access-control-allow-origin', allowedOrigins.includes('*') ? '*' : origin);
  response.headers.set('access-control-allow-credentials', 'true');
  if (allowedOrigins.length > 1) response.headers.set('vary', 'Origin');
  if (!isPreflight) response.headers.set('access-control-expose-headers', 'Content-Type');
  return response;
}

function answerPreflight(headers: Headers, lists: CorsLists): Response {
  const method = headers.get('access-control-request-method');
  if (!method) return new Response(null, { status: 400 });
  if (!lists.methods.includes(method)) return new Response(null, { status: 405 });
  const wanted = (headers.get('access-control-request-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name && !safelistedHeaders.includes(name));
  const listed = lists.headers.map((name) => name.toLowerCase());
  if (wanted.some((name) => !listed.includes(name))) return new Response(null, { status: 403 });
  const response = new Response(null);
  response.headers.set('access-control-allow-methods', lists.methods.join(', '));
  if (wanted.length > 0) response.headers.set('access-control-allow-headers', wanted.join(','));
  return response;
}
