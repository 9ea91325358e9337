'use client';

import type { ReactNode } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';

/** Deeper levels, further entries and longer texts are cut, since metadata can be of any size. */
const limits = { depth: 6, entries: 50, text: 500 };

/** A session's metadata as nested lists. Always text, never HTML. */
export function MetadataTree({ value, depth = 1 }: { value: unknown; depth?: number }): ReactNode {
  const labels = useLabels(detailsLabelsEn);
  if (typeof value === 'string' && value !== '') return <bdi className="fc-tree-text">{cut(value)}</bdi>;
  if (value !== '' && (typeof value !== 'object' || value === null)) {
    return <code className="fc-tree-value">{String(value)}</code>;
  }
  const entries = Object.entries(value as object);
  if (entries.length === 0) return <span className="fc-muted">{labels.detailsEmpty}</span>;
  if (depth > limits.depth) return <code className="fc-tree-value">{cut(asJson(value))}</code>;

  const shown = entries.slice(0, limits.entries);
  const more = entries.length - shown.length;
  const list = Array.isArray(value) ? (
    <ol className="fc-tree">
      {shown.map(([index, item]) => (
        <li key={index}>
          <MetadataTree value={item} depth={depth + 1} />
        </li>
      ))}
    </ol>
  ) : (
    <dl className="fc-tree">
      {shown.map(([key, item]) => (
        <div key={key}>
          <dt>
            <bdi>{key === '' ? '""' : cut(key)}</bdi>
          </dt>
          <dd>
            <MetadataTree value={item} depth={depth + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {list}
      {more > 0 && <p className="fc-muted">{labels.detailsMore(more)}</p>}
    </>
  );
}

function cut(text: string): string {
  // By code points, so that no emoji is cut in half.
  return text.length > limits.text ? `${[...text.slice(0, limits.text)].slice(0, -1).join('')}…` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
