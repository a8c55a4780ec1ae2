import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
// @ts-expect-error It comes without types.
import { create } from 'fontkit'

/** The faces of a document: text and headings, and a plain one for labels and fields. */
export const FACES = {
  text: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  head: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  plain: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  label: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
} as const

export type FaceName = keyof typeof FACES

/** The face in which fields are filled in. */
export const FIELD_FACE: FaceName = 'plain'

/** Every letter that may be typed into a field: Latin with all its accents, Greek, Cyrillic, signs. */
const TYPED: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1a0, 0x1b0],
  [0x1c4, 0x1e7],
  [0x1fa, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e80, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122]
]

/** The letters of the face of fields. */
export const TYPED_LETTERS: readonly string[] = TYPED.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
)

const opened = new Map<FaceName, PDFKit.Mixins.PDFFontSource>()

/** A face, opened once for all documents: reading its tables takes longer than a page. */
export function faceOf(name: FaceName): PDFKit.Mixins.PDFFontSource {
  const face = opened.get(name) ?? create(faceFile(name))
  opened.set(name, face)
  return face
}

/** The file of a face. The packages are those of this project, wherever the code was bundled to. */
export function faceFile(name: FaceName): Buffer {
  const require = createRequire(join(process.cwd(), 'package.json'))
  return readFileSync(require.resolve(FACES[name]))
}
