import { useCallback, useMemo, useState } from 'react';
import type { CheckoutHistoryTableProps, CheckoutStatus } from 'react-frontier-checkout';

/** Keeps what the history shows in the address, so that it survives a reload and can be sent to a colleague. */
export function useHistoryParams() {
  const [search, setSearch] = useState(window.location.search);

  const write = useCallback((values: Record<string, string | undefined>) => {
    // The address as it is now: others keep parameters in it too.
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(values)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    window.history.replaceState(window.history.state, '', url);
    setSearch(url.search);
  }, []);

  return useMemo(() => {
    const params = new URLSearchParams(search);
    const get = (name: string) => params.get(name) ?? undefined;
    return {
      filter: {
        statuses: get('status')?.split(',') as CheckoutStatus[] | undefined,
        text: get('q'),
        from: get('from'),
        to: get('to'),
      },
      onFilterChange: ({ statuses, text, from, to }) =>
        write({ status: statuses?.join(','), q: text, from, to }),
      sort: {
        column: get('sort') ?? 'created',
        direction: get('order') === 'ascending' ? 'ascending' : 'descending',
      },
      onSortChange: ({ column, direction }) => write({ sort: column, order: direction }),
      detailsId: get('details') ?? null,
      onDetailsIdChange: (id) => write({ details: id ?? undefined }),
    } satisfies CheckoutHistoryTableProps;
  }, [search, write]);
}
