import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  workers: 1,
  use: {
    baseURL: 'http://localhost:7401',
    // Only where Playwright's own Chromium is not installed.
    launchOptions: { executablePath: process.env.CHROMIUM || undefined },
  },
  webServer: { command: 'npx vite preview --port 7401 --strictPort', url: 'http://localhost:7401' },
});
