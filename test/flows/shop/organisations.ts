import { sandboxBillingId, sandboxOrgId } from 'react-frontier-checkout/testing';

/** The two organisations of the shop's buyer. */
export const organisations = {
  A: { orgId: sandboxOrgId, billingId: sandboxBillingId },
  B: { orgId: '3c1d6b45-0e42-4b6f-9b54-1c2d3e4f5061', billingId: '905f3e2d-7c8b-4a69-8dae-8f60b1c2d3e4' },
};

export type OrganisationName = keyof typeof organisations;
