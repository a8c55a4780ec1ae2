/// <reference types="vitest/config" />

import { availableParallelism } from 'node:os'
import { getViteConfig } from 'astro/config'

const dom = ['test/{stores,platform,components}/**/*.test.{ts,tsx}']

export default getViteConfig({
  test: {
    // One a core; by itself it leaves one of them idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...dom, 'test/e2e/**'],
          setupFiles: ['test/fixtures/clear-temporary.ts']
        }
      },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: dom } }
    ]
  }
})
