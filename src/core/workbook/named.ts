import { mean } from '../statistics.ts'
import { type Mark, type Point, ratingField, type Side } from './answer.ts'
import { oneDecimal } from './bands.ts'
import { type ComparedItem, type ComparedSection, currentMarks, sidesOf } from './compared.ts'
import type { Rater } from './raters.ts'
import type { Marks, Sheet } from './sheet.ts'

/** What to call somebody who rates openly. */
export type Called =
  /** Whoever keeps the record. */
  | { status: 'own' }
  | { status: 'named'; name: string }
  /** One of several of that name, counted from 1. */
  | { status: 'twin'; name: string; number: number }
  | { status: 'nameless'; number: number }

/** Somebody who rates openly, beside others. */
export interface Person {
  readonly id: string
  readonly called: Called
  readonly marks: Marks
}

/** What several named people answered to one question. */
export interface SideBySide {
  readonly item: ComparedItem
  /** Which of the three questions about the item, where it has three. */
  readonly side: Side | undefined
  /** One answer a person, in their order; `undefined` where it is open. */
  readonly marks: readonly (Mark | undefined)[]
  /** Distance between the lowest and the highest point, in points; 0 where there are not two. */
  readonly apart: number
  /** True where two of them lie two points or more apart. */
  readonly talkFirst: boolean
  /** Of the points as they were ticked, from three people on; `mean` to one decimal. */
  readonly figures:
    | { status: 'too-few' }
    | { status: 'figures'; n: number; lowest: Point; highest: Point; mean: number }
}

/** So many points apart, people talk before they go on. */
const FAR = 2
/** With fewer people, there is nothing to count. */
const FEWEST = 3

/** Who can be read side by side: the owner of the record, where anything was rated, and those with a name. */
export function peopleIn({ marks }: Sheet, raters: readonly Rater[]): Person[] {
  const named = raters.filter(({ mode }) => mode === 'named')
  const names = named.map(({ name }) => name.trim())
  const own: Person[] = marks.size > 0 ? [{ id: 'own', called: { status: 'own' }, marks }] : []
  return [...own, ...named.map(({ id, marks }, at) => ({ id, called: calledBy(names, at), marks }))]
}

/** Every question of a section with what each person answered. Answers to another wording are left out. */
export function sideBySide(section: ComparedSection, people: readonly Person[]): SideBySide[] {
  const sheets = people.map(({ marks }) => currentMarks(section, marks))
  return section.items.flatMap((item) =>
    sidesOf(section).map((side) => {
      const marks = sheets.map((sheet) => sheet.get(ratingField(item.id, side))?.mark)
      const points = marks.filter((mark) => typeof mark === 'number')
      const apart = points.length > 1 ? Math.max(...points) - Math.min(...points) : 0
      return { item, side, marks, apart, talkFirst: apart >= FAR, figures: figuresOf(points) }
    })
  )
}

function calledBy(names: readonly string[], at: number): Called {
  const name = names[at] ?? ''
  const number = names.slice(0, at + 1).filter((one) => one === name).length
  if (name === '') return { status: 'nameless', number }
  const several = names.filter((one) => one === name).length > 1
  return several ? { status: 'twin', name, number } : { status: 'named', name }
}

function figuresOf(points: readonly Point[]): SideBySide['figures'] {
  if (points.length < FEWEST) return { status: 'too-few' }
  return {
    status: 'figures',
    n: points.length,
    lowest: Math.min(...points) as Point,
    highest: Math.max(...points) as Point,
    mean: oneDecimal(mean(points))
  }
}

/** What to talk about first, of all sections: the widest apart first. */
export function talkFirst(rows: readonly SideBySide[]): SideBySide[] {
  return rows.filter((row) => row.talkFirst).sort((a, b) => b.apart - a.apart)
}
