import { ProtoError } from './ProtoError.js';

/** One JSON value and where it stood, which `JSON.parse` forgets. */
export interface JsonNode {
  /** Offset of the first character in the source. */
  at: number;
  /** The first token as written: the whole value for scalars, the bracket for objects and arrays. */
  raw: string;
  value: string | number | boolean | null | readonly JsonNode[] | JsonObject;
}

/** Members in source order, doubles included. */
export class JsonObject {
  readonly members: { name: JsonNode & { value: string }; node: JsonNode }[] = [];
}

// Loose about what a string may hold; `JSON.parse` has the last word on each token.
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*(?!\w)|(?:true|false|null)(?!\w)|[[\]{}:,]/y;

/**
 * Parses JSON and keeps positions and repeated names, so that the sandbox can refuse what a real gateway refuses.
 * @throws {ProtoError} on anything that is not one JSON value
 */
export function parseJson(source: string): JsonNode {
  let offset = 0;

  function next(): { at: number; raw: string } {
    offset += /^[ \t\r\n]*/.exec(source.slice(offset))?.[0].length ?? 0;
    const at = offset;
    if (at === source.length) return { at, raw: '' };
    token.lastIndex = at;
    const raw = token.exec(source)?.[0];
    if (raw === undefined) {
      const rest = /^\S{1,32}/.exec(source.slice(at))?.[0] ?? '';
      throw new ProtoError(source, at, `invalid value ${rest}`, 'syntax');
    }
    offset += raw.length;
    return { at, raw };
  }

  function unexpected({ at, raw }: { at: number; raw: string }): ProtoError {
    return new ProtoError(source, at, raw ? `unexpected token ${raw}` : 'unexpected EOF', 'syntax');
  }

  function scalar({ at, raw }: { at: number; raw: string }): string | number | boolean | null {
    try {
      return JSON.parse(raw);
    } catch {
      throw new ProtoError(source, at, `invalid value ${raw}`, 'syntax');
    }
  }

  function list(close: string, item: (first: { at: number; raw: string }) => void): void {
    let current = next();
    if (current.raw === close) return;
    for (;;) {
      item(current);
      const separator = next();
      if (separator.raw === close) return;
      if (separator.raw !== ',') throw unexpected(separator);
      current = next();
    }
  }

  function value({ at, raw }: { at: number; raw: string }): JsonNode {
    if (raw === '[') {
      const items: JsonNode[] = [];
      list(']', (first) => items.push(value(first)));
      return { at, raw, value: items };
    }
    if (raw === '{') {
      const object = new JsonObject();
      list('}', (first) => {
        if (!first.raw.startsWith('"')) throw unexpected(first);
        const name = { ...first, value: scalar(first) as string };
        const colon = next();
        if (colon.raw !== ':') throw unexpected(colon);
        object.members.push({ name, node: value(next()) });
      });
      return { at, raw, value: object };
    }
    if (raw === '' || ']}:,'.includes(raw)) throw unexpected({ at, raw });
    return { at, raw, value: scalar({ at, raw }) };
  }

  const node = value(next());
  const rest = next();
  if (rest.raw) throw unexpected(rest);
  return node;
}
