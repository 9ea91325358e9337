/** What a Connect server answers for that many plans, each with the same features and values of its own. */
export function plansAnswer(plans: number, features: number): string {
  return JSON.stringify({ plans: Array.from({ length: plans }, (_, index) => plan(index, features)) });
}

function plan(index: number, features: number) {
  const name = `plan_${index}`;
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name,
    title: `Plan ${index}`,
    description: `For teams of up to ${index + 1}`,
    interval: 'month',
    metadata: { weightage: index },
    products: [
      {
        name,
        title: `Plan ${index}`,
        behavior: 'basic',
        prices: [
          {
            interval: 'month',
            usageType: 'licensed',
            billingScheme: 'flat',
            state: 'active',
            currency: 'usd',
            amount: String(900 + index * 100),
          },
        ],
        features: Array.from({ length: features }, (_, at) => ({
          name: `feature_${at}`,
          title: `Feature ${at}`,
          metadata: { weightage: at, [name]: at % 3 === 0 ? `${at + index} GB` : 'true' },
        })),
      },
    ],
  };
}
