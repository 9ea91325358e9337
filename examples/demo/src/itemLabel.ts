import { titleOf } from './catalogue.js';

/** What was bought, as a buyer knows it: fits both the history's sessions and what a return remembers. */
export function itemLabel(bought: { plan?: string; product?: string; feature?: string }): string | undefined {
  return titleOf(bought.plan ?? bought.feature ?? bought.product);
}
