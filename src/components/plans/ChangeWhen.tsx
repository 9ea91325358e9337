'use client';

import { useId } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import { periodEndOf } from './periodEndOf.js';
import { useDateText } from './useDateText.js';

interface ChangeWhenProps {
  subscription: Subscription;
  isNow: boolean;
  isLocked: boolean;
  onChange: (isNow: boolean) => void;
}

/** The choice between now and the end of the period. */
export function ChangeWhen({ subscription, isNow, isLocked, onChange }: ChangeWhenProps) {
  const labels = useLabels(changePlanLabelsEn);
  const dateText = useDateText();
  const name = useId();
  const end = periodEndOf(subscription);
  const nowHint = subscription.state === 'trialing' ? labels.changeNowTrialHint : labels.changeNowHint;
  const choices = [
    { now: true, text: labels.changeNow, hint: nowHint },
    { now: false, text: labels.changeLater, hint: labels.changeLaterHint(end && dateText(end)) },
  ];
  return (
    <fieldset className="fc-change-when" disabled={isLocked}>
      <legend className="fc-change-legend">{labels.changeWhen}</legend>
      {choices.map(({ now, text, hint }) => (
        <label key={text} className="fc-change-choice">
          <input
            className="fc-change-radio"
            type="radio"
            name={name}
            checked={isNow === now}
            aria-labelledby={`${name}${now}`}
            aria-describedby={`${name}${now}hint`}
            onChange={() => onChange(now)}
          />
          <span className="fc-change-choice-text" id={`${name}${now}`}>
            {text}
          </span>
          <span className="fc-change-hint" id={`${name}${now}hint`}>
            {hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
