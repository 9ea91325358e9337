/**
 * What the elements of a table are, said outright: browsers forget it where CSS lays rows out as cards. Spread,
 * since a linter takes a role that repeats the element's own for a mistake.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
