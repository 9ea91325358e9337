import {
  CheckoutButton,
  FeatureCheckoutButton,
  PlanCheckoutButton,
  ProductCheckoutButton,
} from 'react-frontier-checkout';

export const allowed = [
  <PlanCheckoutButton key="1" plan="pro" trialDays={14} />,
  <FeatureCheckoutButton key="2" feature="credits_500" />,
  <ProductCheckoutButton key="3" product="seats" quantity={3} />,
  <CheckoutButton key="4" request={{ plan: 'pro' }} />,
];

export const refused = [
  // @ts-expect-error a quantity of a plan
  <PlanCheckoutButton key="1" plan="pro" quantity={2} />,
  // @ts-expect-error a plan and a feature
  <PlanCheckoutButton key="2" plan="pro" feature="credits_500" />,
  // @ts-expect-error a trial of a feature
  <FeatureCheckoutButton key="3" feature="credits_500" trialDays={3} />,
  // @ts-expect-error a plan and a product
  <ProductCheckoutButton key="4" product="seats" plan="pro" />,
  // @ts-expect-error a plan and a feature
  <CheckoutButton key="5" request={{ plan: 'pro', feature: 'credits_500' }} />,
  // @ts-expect-error nothing to buy
  <PlanCheckoutButton key="6" />,
];
