import { createContext } from 'react';

export interface Manual {
  isDark: boolean;
  /** What the toolbar chooses. */
  globals: { [name: string]: unknown };
}

/** What the blocks of a page know about it. */
export const ManualContext = createContext<Manual>({ isDark: false, globals: {} });
