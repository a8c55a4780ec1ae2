import { defineConfig } from '@playwright/test'

import { CHROMIUM_ARGS, findQuickChromium } from './scripts/chromium.mjs'

/** Set `E2E_PORT` where the usual one is taken. */
const PORT = Number(process.env['E2E_PORT'] ?? 4331)

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine of a CI may stand still for seconds: patience costs nothing where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['./test/e2e/what-it-showed.ts']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1000, height: 800 },
    launchOptions: { executablePath: findQuickChromium(), args: CHROMIUM_ARGS }
  },
  webServer: { command: 'node test/e2e/serve.mjs', port: PORT }
})
