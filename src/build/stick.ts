import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type Zippable, zipSync } from 'fflate'

import { relativeLinks } from './relative-links.ts'

/** Name of the zip, at the root of the site. */
export const STICK = 'be-sure-offline.zip'
/** A moment that two builds agree on. */
const WRITTEN = new Date(2026, 0, 1)
const SERVER = new URL('stick/serve.mjs', import.meta.url)

interface Words {
  /** What a page says where its scripts don’t come, as it stands in the page. */
  readonly broken: string
  /** What it says instead when it was opened from a disk. */
  readonly fromDisk: string
  /** The file that says how to begin. */
  readonly readMe: string
}

/**
 * Puts the whole site into a zip for a stick: pages that can be read from the disk, a small server
 * for all that needs a script, and a file that says how to begin.
 */
export function stick(words: Words): AstroIntegration {
  let base = '/'
  return {
    name: 'be-sure:stick',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const files: Zippable = {
          'READ-ME.txt': [new TextEncoder().encode(words.readMe), { mtime: WRITTEN }],
          'serve.mjs': [readFileSync(SERVER), { mtime: WRITTEN }]
        }
        for (const path of globSync('**/*', { cwd: root, withFileTypes: false }).sort()) {
          const file = path.replaceAll('\\', '/')
          if (file === STICK || !/\.\w+$|_headers$/.test(file)) continue
          const bytes = readFileSync(root + path)
          const content = file.endsWith('.html')
            ? new TextEncoder().encode(forStick(bytes.toString('utf8'), file, base, words))
            : bytes
          files[`site/${file}`] = [content, { mtime: WRITTEN }]
        }
        writeFileSync(root + STICK, zipSync(files))
      }
    }
  }
}

/** A page as it stands on a stick. */
export function forStick(html: string, file: string, base: string, words: Words): string {
  if (!html.includes(words.broken)) {
    throw new Error(
      `${file}: the words for scripts that don’t come are not in it, so the stick can’t say why. See src/build/stick.ts.`
    )
  }
  return relativeLinks(
    html
      .replaceAll(`"${base}${STICK}"`, `"${base}../READ-ME.txt"`)
      .replace(words.broken, words.fromDisk),
    file,
    base
  )
}
