import { defineConfig } from '@playwright/test';

const app = 'http://localhost:7401';

export default defineConfig({
  testDir: 'tests',
  use: {
    baseURL: app,
    // Neither the server's, so that hydration is tested.
    locale: 'de-DE',
    timezoneId: 'Asia/Tokyo',
    launchOptions: { executablePath: process.env.CHROMIUM || undefined },
  },
  webServer: [
    {
      command: 'npx react-frontier-checkout sandbox --port 7400 --lag-ms 0',
      url: 'http://127.0.0.1:7400/frontier/__sandbox',
    },
    // The `config` of the app's package.json.
    {
      command: process.env.npm_package_config_serve,
      url: app,
      env: { TZ: 'America/New_York', PORT: '7401' },
    },
  ],
});
