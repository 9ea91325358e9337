import { index, layout, route } from '@react-router/dev/routes';

export default [layout('routes/shop.jsx', [index('routes/billing.jsx'), route('about', 'routes/about.jsx')])];
