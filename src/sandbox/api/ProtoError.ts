/** A request body that the gateway's JSON reader refuses, worded as Go's protojson words it. */
export class ProtoError extends Error {
  /** @param offset where in `source` the offending token starts, in UTF-16 units from 0 */
  constructor(source: string, offset: number, reason: string, kind: 'syntax' | 'value' = 'value') {
    const lines = source.slice(0, offset).split('\n');
    const column = [...(lines.at(-1) ?? '')].length + 1;
    const prefix = kind === 'syntax' ? 'syntax error ' : '';
    super(`proto: ${prefix}(line ${lines.length}:${column}): ${reason}`);
  }
}
