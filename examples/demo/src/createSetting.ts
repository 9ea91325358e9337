import { useSyncExternalStore } from 'react';

/** A text that this browser remembers under `key`, shared by all tabs. Where storage is blocked, it lasts for the page. */
export function createSetting(key: string) {
  let unsaved: string | undefined;
  const listeners = new Set<() => void>();

  function read(): string | undefined {
    try {
      return localStorage.getItem(key) ?? unsaved;
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
        localStorage.setItem(key, value);
      } catch {
        // `unsaved` has it.
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, read),
  };
}
