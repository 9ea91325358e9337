export interface SandboxChoiceProps {
  options: readonly string[];
  /** Index; -1 for a setting that somebody made elsewhere. */
  selected: number;
  onSelect: (index: number) => void;
}

export function SandboxSelect({
  label,
  options,
  selected,
  onSelect,
}: SandboxChoiceProps & { label: string }) {
  return (
    <label className="sandbox-field">
      {label}
      <select value={selected} onChange={(event) => onSelect(Number(event.target.value))}>
        {selected < 0 && <option value={-1}>Custom</option>}
        {options.map((text, index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
