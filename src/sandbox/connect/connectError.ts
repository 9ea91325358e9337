import { type GrpcCode, grpcCodes } from '../api/grpcCodes.js';

/** An error answer of a Connect server. An empty message and empty details are left out. */
export function connectError(code: GrpcCode, message: string, details: readonly object[] = []): Response {
  const body = { code, ...(message && { message }), ...(details.length > 0 && { details }) };
  // Errors have this content type even if the content type of the request has a charset.
  return new Response(JSON.stringify(body), {
    status: grpcCodes[code][1],
    headers: { 'content-type': 'application/json' },
  });
}
