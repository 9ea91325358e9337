/** The texts of the copy buttons. */
export interface CopyLabels {
  /** Names a copy button. `what` is the label of the value it copies. */
  copy: (what: string) => string;
  /** Shown after copying. */
  copied: string;
  /** Shown where the browser does not let the page copy. */
  copyFailed: string;
}
