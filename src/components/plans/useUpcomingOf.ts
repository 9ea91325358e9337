'use client';

import { useState } from 'react';
import type { Subscription } from '../../model/plans/Subscription.js';
import { type UpcomingChange, upcomingOf } from '../../model/plans/upcomingOf.js';

/** What was scheduled for a subscription when it was first shown. */
export function useUpcomingOf(subscription: Subscription): UpcomingChange | undefined {
  const [upcoming] = useState(() => upcomingOf(subscription, Date.now()));
  return upcoming;
}
