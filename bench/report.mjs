/**
 * One line of the printed table. Without a limit it only informs.
 *
 * @typedef {{ figure: string, measured: number, limit?: number, unit?: string, detail?: string }} Figure
 */

/** Prints the figures, and says whether all keep their limits.
 *
 * @param {string} title @param {Figure[]} figures
 */
export function report(title, figures) {
  const lines = figures.map(({ figure, measured, limit, unit = '', detail = '' }) => [
    figure,
    `${round(measured)}${unit}`,
    limit === undefined ? '' : `${limit}${unit}`,
    limit === undefined ? '' : keeps(measured, limit) ? 'ok' : 'OVER',
    detail,
  ]);
  const table = [['figure', 'measured', 'limit', '', 'of which'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of table) {
    console.log(
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  return figures.every(({ measured, limit }) => limit === undefined || keeps(measured, limit));
}

/** @param {number} measured NaN, for what could not be measured, keeps no limit @param {number} limit */
const keeps = (measured, limit) => measured <= limit;

/** @param {number} value */
const round = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(4)));
