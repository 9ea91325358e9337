import type { ReactNode } from 'react';
import '../styles/part.css';
import { sourceUrl } from './links.js';

interface PartProps {
  /** How the page uses the component. */
  jsx: string;
  /** Where the component is, below src/components. */
  source: string;
  children: ReactNode;
}

/** One component of the library. "Outline components" frames it, and labels it with its JSX. */
export function Part({ jsx, source, children }: PartProps) {
  return (
    <div className="part">
      <a
        className="part-code"
        title={jsx}
        href={sourceUrl(source)}
        target="_blank"
        rel="noreferrer"
        lang="en"
        dir="ltr"
      >
        <code>{jsx}</code>
      </a>
      {children}
    </div>
  );
}
