import type { ComponentPropsWithoutRef } from 'react';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTableProps.js';

/** The props that the table passes on to its root element: all but its own. */
export function historyRootProps({
  itemLabel,
  renderItem,
  itemCaption,
  columns,
  caption,
  emptyAction,
  sort,
  defaultSort,
  onSortChange,
  filter,
  defaultFilter,
  onFilterChange,
  pageSize,
  defaultPageSize,
  onPageSizeChange,
  detailsId,
  onDetailsIdChange,
  onDetails,
  exportCsv,
  ...rootProps
}: CheckoutHistoryTableProps): ComponentPropsWithoutRef<'div'> {
  return rootProps;
}
