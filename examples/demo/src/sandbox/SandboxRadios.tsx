import { useId } from 'react';
import type { SandboxChoiceProps } from './SandboxSelect.js';

interface SandboxRadiosProps extends SandboxChoiceProps {
  legend: string;
  disabled: boolean;
}

export function SandboxRadios({ legend, disabled, options, selected, onSelect }: SandboxRadiosProps) {
  const name = useId();
  return (
    <fieldset className="sandbox-field" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((text, index) => (
        <label key={text}>
          <input type="radio" name={name} checked={selected === index} onChange={() => onSelect(index)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
