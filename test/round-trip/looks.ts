import { execFileSync } from 'node:child_process'
import { tool } from '../../scripts/pdf-tools.mjs'
import type { BlankField, Place } from './form.ts'

const DPI = 144
/** Gray of a dot and of bare paper with a number on it lie on either side of it; 255 is white. */
const DARK = 110

/** The names of groups in which poppler shows a dot, each with the state beside which it stands. */
export function dotsIn(file: string, fields: readonly BlankField[]): Map<string, string> {
  const buttons = fields.flatMap((field) =>
    field.kind === 'radios' ? field.buttons.map((button) => ({ ...button, name: field.name })) : []
  )
  const dots = new Map<string, string>()
  for (const page of new Set(buttons.map(({ place }) => place.page))) {
    const picture = pictureOf(file, page)
    for (const { name, state, place } of buttons) {
      if (place.page !== page || middleOf(picture, place) > DARK) continue
      dots.set(name, [dots.get(name), state].filter(Boolean).join())
    }
  }
  return dots
}

/** The words of a file, those that stand in fields among them. */
export function wordsIn(file: string): string {
  return execFileSync(tool('pdftotext'), ['-raw', file, '-'], { encoding: 'utf8' })
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly grays: Uint8Array
}

function pictureOf(file: string, page: number): Picture {
  const only = ['-f', `${page}`, '-l', `${page}`, '-r', `${DPI}`, '-gray']
  const pgm = execFileSync(tool('pdftoppm'), [...only, file], {
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1')) ?? []
  return { width: Number(width), height: Number(height), grays: pgm.subarray(head.length) }
}

/** The gray in the middle of a circle. */
function middleOf({ width, height, grays }: Picture, { box }: Place): number {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  const [column, row] = [Math.round((x * DPI) / 72), Math.round(height - (y * DPI) / 72)]
  const around = [-2, -1, 0, 1, 2]
  const seen = around.flatMap((down) =>
    around.map((right) => grays[(row + down) * width + column + right] ?? 255)
  )
  return seen.reduce((sum, gray) => sum + gray, 0) / seen.length
}
