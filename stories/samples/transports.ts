import { connectTransport, restTransport } from 'react-frontier-checkout';

/** Frontier v0.8.0 to v0.8.13. */
export const features = restTransport({ baseUrl: 'https://frontier.example.com' });

/** Frontier v0.8.14 to v0.90.0. */
export const products = restTransport({ baseUrl: 'https://frontier.example.com', dialect: 'product' });

/** Frontier v0.76.0 and later, with an access token. */
export const connect = connectTransport({
  baseUrl: 'https://frontier.example.com',
  getAccessToken: () => sessionStorage.getItem('token'),
});
