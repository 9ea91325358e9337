import type { CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { Plan } from '../../model/plans/Plan.js';
import { getPlan } from '../../wire/calls/getPlan.js';
import { planKeys } from './planKeys.js';

/**
 * The plans that an account holds and that the server's list leaves out, such as those that are no longer sold. One that
 * the server does not know either is left out: servers answer such an id like any failure.
 */
export function retiredPlansQueryOptions(transport: CheckoutTransport, ids: readonly string[]) {
  return {
    queryKey: [...planKeys.plans({ transport }), 'retired', ...ids],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly Plan[]> => {
      const found = await Promise.allSettled(ids.map((id) => getPlan(transport, id, { signal })));
      return found.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    },
    enabled: ids.length > 0,
    networkMode: 'always' as const,
  };
}
