import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { frontierSandbox } from '../../src/vite.js';
import { account } from './src/account.js';
import { frontierServers } from './src/frontierServers.js';
import { catalogue } from './src/sandbox/catalogue.js';
import { seedHistory } from './src/sandbox/seeds.js';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    frontierServers.map(({ generation, apiPath }) =>
      frontierSandbox({
        generation,
        apiPath,
        orgId: account.orgId,
        billingId: account.billingId,
        members: account.members,
        catalogue,
        ...seedHistory(generation),
      }),
    ),
  ],
  // tsconfig.json maps 'react-frontier-checkout' and its other entry points to src; an app installs the package instead.
  resolve: { tsconfigPaths: true },
  server: { strictPort: false },
  preview: { strictPort: false },
  build: { outDir: 'dist', emptyOutDir: true },
});
