import { CheckoutButton, type CheckoutRequest } from 'react-frontier-checkout';

interface Offer {
  title: string;
  request: CheckoutRequest;
}

export function Offers({ offers }: { offers: readonly Offer[] }) {
  return (
    <ul>
      {offers.map(({ title, request }) => (
        <li key={title}>
          <CheckoutButton request={request}>{title}</CheckoutButton>
        </li>
      ))}
    </ul>
  );
}
