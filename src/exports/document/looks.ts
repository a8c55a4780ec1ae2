import type { FaceName } from './faces.ts'

/** How words look: a face, a size and the height of a line in points, and a color. */
export interface Look {
  face: FaceName
  size: number
  line: number
  color: string
}

export const INK = '#1d2327'
export const SOFT = '#545d60'
export const FAINT = '#8a8478'
export const ACCENT = '#0c5a5b'
export const WASH = '#f6f3ed'
export const RULED = '#c9c3b7'

const look = (face: FaceName, size: number, line: number, color = INK): Look => ({
  face,
  size,
  line,
  color
})

export const LOOKS = {
  over: look('label', 8.5, 11, ACCENT),
  title: look('head', 25, 29),
  2: look('head', 15.5, 19),
  3: look('head', 11, 14),
  lede: look('text', 10, 13.6, SOFT),
  body: look('text', 10, 13.8),
  small: look('text', 8.8, 11.8),
  note: look('plain', 7.8, 9.8, SOFT),
  item: look('text', 9.6, 11.8),
  tight: look('text', 8.6, 10.2),
  itemNote: look('plain', 7.8, 9.6, SOFT),
  head: look('label', 7.6, 9),
  label: look('plain', 7.6, 9.2, SOFT),
  drawn: look('head', 9, 11),
  tile: look('head', 10, 12, '#ffffff'),
  tileName: look('plain', 7.6, 8.8),
  choice: look('plain', 8, 10),
  foot: look('plain', 7, 9, SOFT)
} as const satisfies Record<string, Look>

export type LookName = keyof typeof LOOKS
