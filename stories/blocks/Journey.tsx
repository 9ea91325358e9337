const steps = [
  ['Your app', 'PlanCheckoutButton', 'creates a session'],
  ['Payment page', 'your provider', 'the buyer pays or leaves'],
  ['Your app', 'CheckoutReturn', 'asks the server how it went'],
  ['Your server', 'subscription data', 'grants access'],
] as const;

/** The way of a buyer, as a picture. */
export function Journey() {
  return (
    <ol className="manual-journey sb-unstyled">
      {steps.map(([where, who, what]) => (
        <li key={who}>
          <small>{where}</small>
          <strong>{who}</strong>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
