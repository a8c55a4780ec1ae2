import { strToU8, zipSync } from 'fflate'

/** A file to go into a bundle. */
export interface BundleFile {
  readonly name: string
  readonly text: string
}

/**
 * Files as one zip. The same files at the same moment give the same bytes.
 *
 * @param at when they were written, in ms since 1970
 */
export function bundle(files: readonly BundleFile[], at: number): Uint8Array {
  return zipSync(
    Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime: at }]]))
  )
}

/** Name of the file of one letter: its place, and who gets it in plain letters. */
export function letterFileName(place: number, who: string, ending: 'eml' | 'txt'): string {
  const plain = who
    .normalize('NFKD')
    .replace(/@.*$/, '')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
    .slice(0, 40)
  return `${String(place).padStart(4, '0')}${plain ? `-${plain}` : ''}.${ending}`
}
