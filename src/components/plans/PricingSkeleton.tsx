import type { PricingLabels } from '../../labels/PricingLabels.js';

/** Three cards without content, as high as cards with three features. */
export function PricingSkeleton({ labels }: { labels: PricingLabels }) {
  return (
    <>
      <p className="fc-pricing-hidden" role="status">
        {labels.plansLoading}
      </p>
      <div className="fc-pricing-cards" aria-hidden="true">
        {['a', 'b', 'c'].map((card) => (
          <div key={card} className="fc-pricing-card">
            <span className="fc-pricing-bone" data-size="title" />
            <span className="fc-pricing-bone" />
            <span className="fc-pricing-bone" data-size="price" />
            <span className="fc-pricing-bone" data-size="button" />
            <span className="fc-pricing-bone" />
            <span className="fc-pricing-bone" />
            <span className="fc-pricing-bone" />
          </div>
        ))}
      </div>
    </>
  );
}
