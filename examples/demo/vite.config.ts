import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { frontierSandbox } from '../../src/vite.js';
import { account } from './src/account.js';
import { features, plans, products } from './src/catalogue.js';
import { frontierServers } from './src/frontierServers.js';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The sandbox sells what the pricing page offers, so that both always name the same price.
  plugins: [
    react(),
    frontierServers.map(({ generation, apiPath }) =>
      frontierSandbox({
        generation,
        apiPath,
        orgId: account.orgId,
        billingId: account.billingId,
        catalogue: { plans, features, products },
      }),
    ),
  ],
  // tsconfig.json maps 'react-frontier-checkout' and its other doors to src; an app installs the package instead.
  resolve: { tsconfigPaths: true },
  server: { strictPort: false },
  preview: { strictPort: false },
  build: { outDir: 'dist', emptyOutDir: true },
});
