import type { SandboxCapability } from './SandboxPlan.js';

/** What the products of the default plans include. */
export const sandboxCapabilities: readonly SandboxCapability[] = [
  {
    name: 'projects',
    title: 'Projects',
    weightage: 1,
    products: {
      free_access: '1',
      starter_access: '5',
      classic_access: '10',
      pro_access: 'Unlimited',
      team_seat: 'Unlimited',
    },
  },
  {
    name: 'storage',
    title: 'Storage',
    weightage: 2,
    products: {
      free_access: '1 GB',
      starter_access: '10 GB',
      classic_access: '20 GB',
      pro_access: '100 GB',
      team_seat: '1 TB',
    },
  },
  {
    name: 'export',
    title: 'Export to CSV',
    weightage: 3,
    products: { starter_access: true, classic_access: true, pro_access: true, team_seat: true },
  },
  {
    name: 'api',
    title: 'API access',
    weightage: 4,
    products: { pro_access: true, team_seat: true },
  },
  {
    name: 'sso',
    title: 'Single sign-on',
    weightage: 5,
    products: { team_seat: true },
  },
];
