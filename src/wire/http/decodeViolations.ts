/** Any JSON value, to be looked into. */
type Json = { [name: string]: Json } | undefined;

/**
 * Decodes the details of an error. A detail of a Connect server with a JSON form (`debug`) becomes that form with an
 * `@type`, as REST servers send it, and its broken field rules are read. A detail with only the binary form stays as it
 * is.
 */
export function decodeViolations(details: readonly unknown[]): {
  details: readonly unknown[];
  /** A text for each broken field rule. */
  broken: readonly string[];
} {
  const decoded = details.map((detail) => {
    const { type, debug } = (detail ?? {}) as NonNullable<Json>;
    return debug && typeof debug === 'object' && !Array.isArray(debug) ? { '@type': type, ...debug } : detail;
  });
  const broken = decoded.flatMap((detail) => list((detail as Json)?.violations).map(describe));
  return { details: decoded, broken: broken.filter((text) => text !== '') };
}

function describe(violation: Json): string {
  const names = list(violation?.field?.elements).map((element) => element?.fieldName ?? element?.field_name);
  const path = names.length > 0 ? names.join('.') : violation?.fieldPath;
  return [path, violation?.message].filter((part) => typeof part === 'string' && part !== '').join(': ');
}

function list(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}
