import react from '@vitejs/plugin-react';
import { frontierSandbox } from 'react-frontier-checkout/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), frontierSandbox({ generation: 'connect' })],
});
