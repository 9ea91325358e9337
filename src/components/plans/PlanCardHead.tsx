interface PlanCardHeadProps {
  titleId: string;
  title: string;
  description: string | undefined;
  badge: { text: string; status: 'complete' | 'open' } | undefined;
}

/** The head of a card: the plan's title, a badge and its description. */
export function PlanCardHead({ titleId, title, description, badge }: PlanCardHeadProps) {
  return (
    <div className="fc-pricing-head">
      <div className="fc-pricing-title-line">
        <h3 className="fc-pricing-title" id={titleId}>
          <bdi>{title}</bdi>
        </h3>
        {badge && (
          <span className="fc-badge" data-status={badge.status}>
            {badge.text}
          </span>
        )}
      </div>
      {description && (
        <p className="fc-pricing-text">
          <bdi>{description}</bdi>
        </p>
      )}
    </div>
  );
}
