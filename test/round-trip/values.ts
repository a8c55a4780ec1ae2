import type { BlankField, BlankText } from './form.ts'

/** What is put into a form, by the names of its fields. */
export type Values = ReadonlyMap<string, string>

/** Letters with all accents that the face of the fields has, and signs that mean something in a PDF. */
export const ACCENTS = 'Łódź, žluťoučký kůň, İstanbul, Đặng, straße'
export const SIGNS = 'it’s 50% (5 € of 10) \\ one’s own <b>&amp;</b> "x" it\'s #1'
const LINES = 'First line\nSecond line (ě)\n\nFourth line'
/** Letters that the face of the fields lacks: the value has to come back all the same. */
export const STRANGE = '我们的顾客 🎁 ok'

const TEXTS = [ACCENTS, SIGNS, LINES, 'plain', '0']

/** Turns that the programs take between them. */
export const TURNS = 7

/** A value for every field. In each turn other circles and other choices are chosen. */
export function everyField(fields: readonly BlankField[], turn: number): Values {
  return new Map(
    fields.map((field, at) => {
      if (field.kind === 'text') return [field.name, textFor(field, turn + at)]
      const all =
        field.kind === 'radios' ? field.buttons.map(({ state }) => state) : field.options.slice(1)
      return [field.name, all[(turn + at) % all.length] ?? '']
    })
  )
}

/** The turns that it takes until each circle was chosen. */
export function turnsFor(fields: readonly BlankField[]): number {
  return Math.max(...fields.map((field) => (field.kind === 'radios' ? field.buttons.length : 0)))
}

function textFor({ lines }: BlankText, turn: number): string {
  const fitting = lines ? TEXTS : TEXTS.filter((text) => !text.includes('\n'))
  return fitting[turn % fitting.length] ?? ''
}
