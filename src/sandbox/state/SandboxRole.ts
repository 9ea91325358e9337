/** Role of the caller in the organisation. */
export type SandboxRole = (typeof sandboxRoles)[number];

export const sandboxRoles = ['owner', 'admin', 'member', 'anonymous'] as const;
