interface PricingMessageProps {
  text: string;
  action: string;
  onAction: () => void;
}

/** A failure, and the button to try again. */
export function PricingMessage({ text, action, onAction }: PricingMessageProps) {
  return (
    <div className="fc-pricing-message" data-kind="failure" role="alert">
      <p className="fc-pricing-message-text">{text}</p>
      <button type="button" className="fc-button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
