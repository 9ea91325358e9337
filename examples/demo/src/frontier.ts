import { useSyncExternalStore } from 'react';
import { type FrontierServer, frontierServers, type Generation } from './frontierServers.js';

const key = 'signals:frontier';
const changed = 'signals:frontier-changed';

/** The Frontier in use: the one chosen in the sandbox's controls, also in the tab that comes back from the payment page. */
export function currentFrontier(): FrontierServer {
  const chosen = localStorage.getItem(key);
  return frontierServers.find(({ generation }) => generation === chosen) ?? frontierServers[0];
}

export function chooseFrontier(generation: Generation): void {
  localStorage.setItem(key, generation);
  window.dispatchEvent(new Event(changed));
}

export function useFrontier(): FrontierServer {
  return useSyncExternalStore(subscribe, currentFrontier);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', listener);
  };
}
