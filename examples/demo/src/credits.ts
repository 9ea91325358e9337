/** The one-time purchase. Frontier has no public list of products, so an app knows what it sells. Amounts are in cents. */
export const credits = {
  id: '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
  name: 'credits_500',
  title: '500 credits',
  amount: 2000,
  currency: 'usd',
  credits: 500,
  minQuantity: 1,
  maxQuantity: 10,
};
