import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  use: {
    baseURL: 'http://localhost:7401',
    // Only where Playwright's own Chromium is not installed.
    launchOptions: { executablePath: process.env.CHROMIUM || undefined },
  },
  webServer: [
    {
      command: 'npx react-frontier-checkout sandbox --port 7400 --lag-ms 0',
      url: 'http://127.0.0.1:7400/frontier/__sandbox',
    },
    { command: 'npx vite preview --port 7401 --strictPort', url: 'http://localhost:7401' },
  ],
});
