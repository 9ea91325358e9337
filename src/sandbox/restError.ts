/** An error answer as the REST gateway words it: a numeric gRPC code, a message, and no details. */
export function restError(status: number, code: number, message: string): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (status === 401) headers.set('www-authenticate', message);
  return new Response(JSON.stringify({ code, message, details: [] }), { status, headers });
}
