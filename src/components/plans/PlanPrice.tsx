import type { PriceText } from './describePrice.js';

interface PlanPriceProps {
  price: PriceText;
  /** Such as "Save 16%"; `''` for none. */
  saving?: string | undefined;
  taxNote?: string | undefined;
}

/** A price, what it is for, and what it comes to. */
export function PlanPrice({ price, saving, taxNote }: PlanPriceProps) {
  // "excl. VAT" says nothing beside a text.
  const unit = [price.unit, price.unit && taxNote].filter(Boolean).join(' · ');
  return (
    <div className="fc-pricing-price">
      <p className="fc-pricing-amount-line">
        <span className="fc-pricing-amount" data-text={price.unit ? undefined : ''}>
          {price.amount}
        </span>
        {unit && (
          <>
            {' '}
            <span className="fc-pricing-unit">{unit}</span>
          </>
        )}
      </p>
      {(price.notes.length > 0 || saving) && (
        <p className="fc-pricing-notes">
          {price.notes.map((note) => (
            <span key={note} className="fc-muted">
              {note}
            </span>
          ))}
          {saving && <span className="fc-pricing-saving">{saving}</span>}
        </p>
      )}
    </div>
  );
}
