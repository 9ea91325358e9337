import { defineConfig } from '@playwright/test';

const app = 'http://localhost:7401';

export default defineConfig({
  testDir: 'tests',
  use: { baseURL: app, launchOptions: { executablePath: process.env.CHROMIUM || undefined } },
  webServer: { command: 'npx vite --port 7401 --strictPort', url: app },
});
