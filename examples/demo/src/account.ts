/** Who is signed in. A real app reads this from its own session; the sandbox knows only this one. */
export const account = {
  organisation: 'Larkspur Freight',
  orgId: '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50',
  billingId: '8f4e2d1c-6b7a-4958-9c3d-7e5f1a2b3c4d',
  /** How many members the organisation has. Plans per seat are charged for all of them. */
  members: 4,
};
