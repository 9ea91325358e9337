import { median } from './harness.mjs';

/**
 * What was measured, as figures beside their limits.
 *
 * @typedef {import('./report.mjs').Figure} Figure
 * @typedef {{ mount: number, sort: number, list: number, heap: number, elements: number }} Visit
 * @typedef {Record<'naive' | 'ours', Visit[]>} Visits
 */

/** @param {Visits} visits @returns {Figure[]} */
export function manyFigures(visits) {
  const of = medians(visits);
  const bySort = of('ours', 'sort') / of('naive', 'sort');
  const byMount = of('ours', 'sort') / of('naive', 'mount');
  const heap = ratio('JS heap of the table', visits, 'heap', 0.25, mb);
  const list = of('ours', 'list');
  const withList = (of('ours', 'heap') + list) / (of('naive', 'heap') + list);
  return [
    ratio('mount, 10,000 sessions', visits, 'mount', 0.04),
    {
      ...ratio('sort', visits, 'sort', 0.015),
      measured: Math.max(bySort, byMount),
      detail: `${ms(of('ours', 'sort'))}; ${round(bySort)} of naive sort (${ms(of('naive', 'sort'))}), ${round(byMount)} of naive mount (${ms(of('naive', 'mount'))}); the larger counts`,
    },
    {
      figure: 'DOM elements',
      measured: of('ours', 'elements'),
      limit: 600,
      detail: `naive ${of('naive', 'elements')}`,
    },
    { ...heap, detail: `${heap.detail}; beyond the page and the list (${mb(list)}) that both hold` },
    { figure: 'JS heap, list counted in both', measured: withList },
  ];
}

/** @param {{ ours: number, parse: number }[]} decodes @returns {Figure[]} */
export function decodeFigures(decodes) {
  const ours = median(decodes.map((decode) => decode.ours));
  const parse = median(decodes.map((decode) => decode.parse));
  const detail = `listCheckouts ${ms(ours)}, JSON.parse of its text ${ms(parse)}`;
  return [{ figure: 'decode, 10,000 sessions', measured: ours / parse, limit: 5, detail }];
}

/**
 * Ours as a part of naive.
 *
 * @param {string} figure @param {Visits} visits @param {keyof Visit} key @param {number} [limit]
 * @returns {Figure}
 */
export function ratio(figure, visits, key, limit, unit = ms) {
  const [ours, naive] = [medians(visits)('ours', key), medians(visits)('naive', key)];
  const detail = `${unit(ours)}, naive ${unit(naive)}; medians of ${visits.ours.length}`;
  return { figure, measured: ours / naive, limit, detail };
}

/** @param {Visits} visits */
function medians(visits) {
  return (/** @type {keyof Visits} */ who, /** @type {keyof Visit} */ key) =>
    median(visits[who].map((visit) => visit[key]));
}

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
const mb = (/** @type {number} */ value) => `${(value / 1e6).toFixed(1)} MB`;
const round = (/** @type {number} */ value) => value.toPrecision(3);
