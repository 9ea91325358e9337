// Heights of 128: a night of alerts, one of which matters.
const alerts = [
  14, 22, 11, 31, 20, 42, 25, 17, 36, 13, 28, 48, 21, 15, 34, 18, 39, 24, 128, 56, 29, 17, 27, 38, 14, 22, 32,
  13, 20, 25, 17, 11,
];

/** Decoration: the headline says the same. */
export function NoiseChart() {
  return (
    <svg className="noise" viewBox="0 0 384 168" aria-hidden="true">
      {alerts.map((height, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
          key={index}
          x={index * 12 + 2}
          y={140 - height}
          width="6"
          height={height}
          rx="3"
          data-page={height === 128}
        />
      ))}
      <path d="M0 146h384" />
      <text x="2" y="160">
        22:00
      </text>
      <text x="221" y="160" textAnchor="middle" data-page="true">
        03:12, one page
      </text>
      <text x="382" y="160" textAnchor="end">
        06:00
      </text>
    </svg>
  );
}
