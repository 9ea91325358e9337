/** A window of a browser. */
export interface EnginePage {
  /** Stays the same as long as the window is open. */
  readonly id: string;
  goto(url: string): Promise<void>;
  /** Evaluates an expression, and returns its JSON value. Fails while the page is being left. */
  run<T>(expression: string): Promise<T>;
  /** Presses the pointer on the element, as a person does. */
  click(selector: string, times?: 1 | 2): Promise<void>;
  pressEscape(): Promise<void>;
  /** Puts the window in front: a page in the background is hidden, and waits. */
  show(): Promise<void>;
}

/** A browser with a new profile. */
export interface Engine {
  /** All of its windows, the first one first. */
  pages(): Promise<EnginePage[]>;
  /** Opens another window in the same profile. */
  openPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** A kind of browser that the tests can start. */
export interface EngineKind {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What to install where it is missing. `undefined` where it is there. */
  missing: string | undefined;
  /** Whether Back shows a page that the browser has kept alive. */
  keepsPages: boolean;
  start(): Promise<Engine>;
}
