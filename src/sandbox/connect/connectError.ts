import { type GrpcCode, grpcCodes } from '../api/grpcCodes.js';

/** An error answer as a Connect server words it: the code by name; an empty message or no details are left out. */
export function connectError(code: GrpcCode, message: string, details: readonly object[] = []): Response {
  const body = { code, ...(message && { message }), ...(details.length > 0 && { details }) };
  // Errors are `application/json` whatever the request's charset was.
  return new Response(JSON.stringify(body), {
    status: grpcCodes[code][1],
    headers: { 'content-type': 'application/json' },
  });
}
