/** The answer of the REST gateway. Unset fields are included. */
export function restAnswer(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
