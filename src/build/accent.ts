import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

import { paletteOf } from '../core/organisation/palette.ts'
import { organisationSchema } from '../core/organisation/schema.ts'

const FILE = fileURLToPath(new URL('../content/organisation.yaml', import.meta.url))
const ID = 'virtual:accent.css'

/** Style sheet that carries the organisation’s accent, as `virtual:accent.css`. */
export function accent(): Plugin {
  return {
    name: 'be-sure:accent',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined
      this.addWatchFile(FILE)
      return accentSheet(readFileSync(FILE, 'utf8'))
    }
  }
}

/**
 * The accent’s custom properties, for both themes.
 *
 * @param yaml text of organisation.yaml
 * @throws where the file does not fit its schema, naming the file and what to do
 */
export function accentSheet(yaml: string): string {
  const read = organisationSchema.safeParse(parse(yaml))
  if (!read.success) {
    const what = read.error.issues.map(({ message, path }) =>
      [path.join('.'), message].filter(Boolean).join(': ')
    )
    throw new Error(`src/content/organisation.yaml: ${what.join(' ')}`)
  }
  const light = paletteOf('light', read.data.accent.light)
  const dark = paletteOf('dark', read.data.accent.dark)
  const pair = (part: keyof typeof light) => `light-dark(${light[part]}, ${dark[part]})`
  return `@layer tokens {
  :root {
    --colour-accent: ${pair('accent')};
    --colour-accent-wash: ${pair('wash')};
    --colour-tile: ${pair('tile')};
    --colour-on-accent: ${pair('on')};
  }
}`
}
