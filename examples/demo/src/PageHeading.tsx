import { type ReactNode, useEffect } from 'react';

interface PageHeadingProps {
  /** Of the browser tab, before the product's name. */
  title: string;
  children: ReactNode;
}

/** The page's only h1; names the tab too. */
export function PageHeading({ title, children }: PageHeadingProps) {
  useEffect(() => {
    document.title = `${title} · Northwind Signals`;
  }, [title]);
  return <h1 tabIndex={-1}>{children}</h1>;
}
