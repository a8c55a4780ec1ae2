import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subset from 'subset-font'

const SOURCE = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
)
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/be-sure/', import.meta.url))

/** Basic Latin, Latin-1, and the punctuation and signs that the course uses. */
const RANGES: readonly [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff]
]
const SIGNS = '–—‘’“”•…−×→←≥≤≈™'

/**
 * Writes the text face cut down to the letters and weights that the course uses.
 *
 * @returns path of a woff2 file with weights 400 to 700
 */
export async function subsetSerif(): Promise<string> {
  const letters = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  )
  const cut = await subset(readFileSync(SOURCE), letters.join('') + SIGNS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } }
  })
  mkdirSync(CACHE, { recursive: true })
  const file = `${CACHE}source-serif-4.woff2`
  writeFileSync(file, cut)
  return file
}
