'use client';

import { useId } from 'react';
import type { PricingLabels } from '../../labels/PricingLabels.js';

interface IntervalSwitchProps {
  labels: PricingLabels;
  intervals: readonly string[];
  chosen: string | undefined;
  /** How much less the interval costs at most, as text; `''` for nothing. */
  savingFor: (interval: string) => string;
  onChoose: (interval: string) => void;
}

/** The choice between monthly and yearly plans: radio buttons, so that arrow keys work. */
export function IntervalSwitch({ labels, intervals, chosen, savingFor, onChoose }: IntervalSwitchProps) {
  const name = useId();
  return (
    <fieldset className="fc-pricing-intervals">
      <legend className="fc-hidden">{labels.billingInterval}</legend>
      {intervals.map((interval) => {
        const saving = savingFor(interval);
        return (
          <label key={interval} className="fc-pricing-interval">
            <input
              className="fc-pricing-radio"
              type="radio"
              name={name}
              value={interval}
              checked={interval === chosen}
              onChange={() => onChoose(interval)}
            />
            <span className="fc-pricing-interval-name">{labels.intervalName(interval)}</span>
            {saving && <span className="fc-pricing-saving">{labels.savingUpTo(saving)}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
