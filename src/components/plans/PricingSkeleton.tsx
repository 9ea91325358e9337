import type { PricingLabels } from '../../labels/PricingLabels.js';

/** Three cards without content, as high as cards with four features. */
export function PricingSkeleton({ labels, hasSwitch }: { labels: PricingLabels; hasSwitch: boolean }) {
  return (
    <>
      <p className="fc-hidden" role="status">
        {labels.plansLoading}
      </p>
      {hasSwitch && <span className="fc-pricing-bone" data-size="switch" aria-hidden="true" />}
      <div className="fc-pricing-cards" aria-hidden="true">
        {['a', 'b', 'c'].map((card) => (
          <div key={card} className="fc-pricing-card">
            <div className="fc-pricing-head">
              <span className="fc-pricing-bone" data-size="title" />
              <span className="fc-pricing-bone" />
            </div>
            <span className="fc-pricing-bone" data-size="price" />
            <span className="fc-pricing-bone" data-size="button" />
            <div className="fc-pricing-features">
              <span className="fc-pricing-bone" />
              <span className="fc-pricing-bone" />
              <span className="fc-pricing-bone" />
              <span className="fc-pricing-bone" />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
