const steps = [
  ['Your app', 'PlanCheckoutButton', 'creates a session'],
  ['Payment page', 'your provider', 'the buyer pays or leaves'],
  ['Your app', 'CheckoutReturn', 'asks the server how it went'],
  ['Your server', 'subscription data', 'grants access'],
] as const;

const width = 215;
const gap = 40;

/** The way of a buyer, as a picture. */
export function Journey() {
  const total = steps.length * width + (steps.length - 1) * gap;
  return (
    <svg
      className="manual-picture"
      viewBox={`-1 0 ${total + 2} 110`}
      role="img"
      aria-label={steps.map((step) => step.join(', ')).join('; then ')}
    >
      {steps.map(([where, who, what], i) => (
        <g key={who} transform={`translate(${i * (width + gap)} 5)`}>
          <rect width={width} height="100" rx="10" />
          <text x={width / 2} y="28" className="manual-picture-where">
            {where}
          </text>
          <text x={width / 2} y="56" className="manual-picture-who">
            {who}
          </text>
          <text x={width / 2} y="82">
            {what}
          </text>
          {i > 0 && <path d={`M${-gap + 4} 50H-6M-14 42L-6 50L-14 58`} />}
        </g>
      ))}
    </svg>
  );
}
