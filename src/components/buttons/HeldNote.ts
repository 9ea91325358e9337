import type { ReactNode } from 'react';

/** What a button shows that a guard holds back. */
export interface HeldNote {
  text: string;
  /** The way on. */
  action?: ReactNode;
}
