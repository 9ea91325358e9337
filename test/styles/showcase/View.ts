/** Which components the showcase shows. */
export type View = 'checkouts' | 'details' | 'plans' | 'change';
