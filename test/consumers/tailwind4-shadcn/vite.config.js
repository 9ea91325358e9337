import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { frontierSandbox } from 'react-frontier-checkout/vite';
import { defineConfig } from 'vite';

const hour = 3_600_000;
const states = ['open', 'expired', 'complete', 'expired', 'open', 'expired', 'expired'];
const sessions = states.map((state, i) => ({
  plan: ['pro', 'team', 'starter_monthly'][i % 3],
  state,
  paymentStatus: 'unpaid',
  createdAt: Date.now() - (i + 1) * 2 * hour,
}));

export default defineConfig({
  plugins: [react(), tailwindcss(), frontierSandbox({ generation: 'connect', lagMs: 0, sessions })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
});
