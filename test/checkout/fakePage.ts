import { vi } from 'vitest';
import { resetPageRegistry } from '../../src/model/pageRegistry.js';

/** What the engine uses of a browser's page, without one. `unload` ends what runs on it and takes it away. */
export function fakePage(href = 'https://app.test/pricing') {
  const location = new URL(href);
  const stored = new Map<string, string>();
  const opened = {
    closed: false,
    opener: {} as unknown,
    document: { title: '', body: { textContent: '' } },
    sessionStorage: { setItem: vi.fn<(key: string, value: string) => void>(), removeItem: vi.fn() },
    location: { replace: vi.fn<(url: string) => void>() },
    close: vi.fn(() => {
      opened.closed = true;
    }),
  };
  const open = vi.fn<(url: string, target: string, features: string) => typeof opened | null>(() => opened);
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const page = Object.assign(new EventTarget(), {
    location,
    localStorage,
    sessionStorage: localStorage,
    open,
  });
  vi.stubGlobal('window', Object.assign(page, { top: page, self: page }));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  return {
    location,
    open,
    opened,
    /** What a browser does when Back shows a page that it kept alive. */
    restore: () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    look: () => document.dispatchEvent(new Event('visibilitychange')),
    focus: () => page.dispatchEvent(new Event('focus')),
    hide: () => page.dispatchEvent(new Event('pagehide')),
    async unload() {
      vi.useRealTimers();
      // What is loaded for a window that was just opened begins to watch it.
      await new Promise((resolve) => setTimeout(resolve));
      resetPageRegistry();
      vi.unstubAllGlobals();
    },
  };
}
