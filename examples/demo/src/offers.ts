/** What the pricing page says of each plan; names and prices are in catalogue.ts. */
export interface Offer {
  plan: string;
  pitch: string;
  action: string;
  lead?: string;
  points: readonly string[];
}

export const offers: readonly Offer[] = [
  {
    plan: 'starter_monthly',
    pitch: 'One service, and the person who runs it.',
    action: 'Choose Starter',
    points: ['5 monitors, checked every 5 minutes', 'Alerts by email and push', '7 days of history'],
  },
  {
    plan: 'pro',
    pitch: 'A small team that shares one pager.',
    action: 'Upgrade to Pro',
    lead: 'All of Starter, and',
    points: [
      '50 monitors, checked every 30 seconds',
      'Grouping: one incident, one page',
      'On-call rota with phone and SMS',
      '90 days of history',
    ],
  },
  {
    plan: 'team',
    pitch: 'Several teams behind one status page.',
    action: 'Choose Team',
    lead: 'All of Pro, and',
    points: [
      'Unlimited monitors, every 10 seconds',
      'A rota per team, with handover notes',
      'Status page on your own domain',
      'Single sign-on and audit log',
    ],
  },
];
