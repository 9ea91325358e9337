import { type ReactNode, useEffect, useRef } from 'react';

/** Presses the button in it once, as a buyer does. The focus stays where the reader has it. */
export function Pressed({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.click(), []);
  return (
    <div className="story-pressed" ref={root}>
      {children}
    </div>
  );
}
