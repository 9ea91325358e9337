import { useSyncExternalStore } from 'react';

/**
 * A text that this browser remembers under `key`. Where storage is blocked, it lasts for the page.
 *
 * @param storage `localStorage` is shared by all tabs, `sessionStorage` is the tab's own
 */
export function createSetting(key: string, storage: 'localStorage' | 'sessionStorage' = 'localStorage') {
  let unsaved: string | undefined;
  const listeners = new Set<() => void>();

  function read(): string | undefined {
    try {
      return window[storage].getItem(key) ?? unsaved;
    } catch {
      return unsaved;
    }
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }

  return {
    read,
    write(value: string): void {
      unsaved = value;
      try {
        window[storage].setItem(key, value);
      } catch {
        // `unsaved` has it.
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, read),
  };
}
