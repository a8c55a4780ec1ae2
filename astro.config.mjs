import { createHash } from 'node:crypto'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig, fontProviders } from 'astro/config'

import { accent } from './src/build/accent.ts'
import { CHUNKS } from './src/build/chunks.ts'
import { layers } from './src/build/layers.ts'
import { plainImport } from './src/build/plain-import.ts'
import { policy } from './src/build/policy.ts'
import { preload } from './src/build/preload.ts'
import { subsetSerif } from './src/build/serif.ts'
import { stick } from './src/build/stick.ts'
import { terms } from './src/build/terms.ts'
import { EARLY_SCRIPT } from './src/components/layout/early-script.ts'
import { layout } from './src/copy/layout/en.ts'
import { stick as stickWords } from './src/copy/stick/en.ts'

const hash = createHash('sha256').update(EARLY_SCRIPT).digest('base64')

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    terms(),
    preact(),
    preload(),
    policy(),
    // The last one: it packs what all others have made.
    stick({ ...stickWords, broken: layout.broken })
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Times Stand-in', 'Noto Stand-in', 'Georgia', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: [{ src: [await subsetSerif()], weight: '400 700', style: 'normal' }]
      }
    }
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'"
      ],
      scriptDirective: { hashes: [`sha256-${hash}`] }
    }
  },
  vite: {
    plugins: [layers(), accent(), plainImport()],
    // Each page preloads its modules itself, see src/build/preload.ts.
    build: { modulePreload: false },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } }
    }
  }
})
