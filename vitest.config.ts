/// <reference types="vitest/config" />

import { getViteConfig } from 'astro/config'

const dom = ['test/{stores,platform,components}/**/*.test.{ts,tsx}']

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...dom, 'test/e2e/**']
        }
      },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: dom } }
    ]
  }
})
