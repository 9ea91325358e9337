import { type GrpcCode, grpcCodes } from '../api/grpcCodes.js';

/** An error answer of the REST gateway: a numeric gRPC code, a message, and no details. */
export function restError(name: GrpcCode, message: string): Response {
  const [code, status] = grpcCodes[name];
  const headers = new Headers({ 'content-type': 'application/json' });
  if (status === 401) headers.set('www-authenticate', message);
  return new Response(JSON.stringify({ code, message, details: [] }), { status, headers });
}
