/** The three Frontiers that the demo's sandbox serves side by side, each with checkouts of its own. The first is the default. */
export const frontierServers = [
  { generation: 'connect', apiPath: '/frontier', title: 'Connect', versions: 'v0.91.0 and later' },
  {
    generation: 'rest-product',
    apiPath: '/frontier-product',
    title: 'REST product',
    versions: 'v0.8.14 – v0.90.0',
  },
  {
    generation: 'rest-feature',
    apiPath: '/frontier-feature',
    title: 'REST feature',
    versions: 'v0.8.0 – v0.8.13',
  },
] as const;

export type FrontierServer = (typeof frontierServers)[number];
export type Generation = FrontierServer['generation'];
