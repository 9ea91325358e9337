import { createSetting } from './createSetting.js';
import { type FrontierServer, frontierServers, type Generation } from './frontierServers.js';

const setting = createSetting('signals:frontier');

/** Chooses the Frontier to use, also in the tab that comes back from the payment page. */
export function chooseFrontier(generation: Generation): void {
  setting.write(generation);
}

export function useFrontier(): FrontierServer {
  const chosen = setting.use();
  return frontierServers.find(({ generation }) => generation === chosen) ?? frontierServers[0];
}
