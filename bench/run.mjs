import { measureGrowth } from './growth.mjs';
import { measureLeaving } from './leave.mjs';
import { measurePricing } from './pricing.mjs';
import { report } from './report.mjs';
import { measureSplitting } from './sizeSplit.mjs';
import { measureTable } from './table.mjs';

// `npm run bench` runs all of them, `npm run bench split` only that one. Fails when a figure is over its limit.

/** @type {Record<string, [title: string, measure: () => Promise<import('./report.mjs').Figure[]>]>} */
const benches = {
  table: ['History table, as ratios to a naive one', measureTable],
  growth: ['Interactions with the history table, as ratio to 1,000 sessions', measureGrowth],
  pricing: ['Pricing table, as ratio to a bare list of the same cells', measurePricing],
  split: ['First load of an app, by bundlers that split code', measureSplitting],
  leave: ['Leaving for the payment page, as ratio to a bare one', measureLeaving],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  throw new Error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
}
for (const [name, [title, measure]] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!report(title, await measure())) process.exitCode = 1;
}
