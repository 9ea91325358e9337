import { isLocalHost } from '../sandbox/node/isLocalHost.js';

/**
 * Wraps a handler that allows any origin, so that only pages of this machine can call it. Their own origin is echoed,
 * because browsers refuse `*` for calls with cookies. A request without `Origin` passes: no page of another site can
 * send it and read the answer.
 */
export function answerLocalOrigins(handler: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const origin = request.headers.get('origin');
    if (origin !== null && !(URL.canParse(origin) && isLocalHost(new URL(origin).hostname))) {
      return new Response(
        `The sandbox does not answer pages of ${origin}. List the origin in \`allowedOrigins\`.\n`,
        { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } },
      );
    }
    const response = await handler(request);
    if (origin !== null && response.headers.get('access-control-allow-origin') === '*') {
      response.headers.set('access-control-allow-origin', origin);
      response.headers.append('vary', 'Origin');
    }
    return response;
  };
}
