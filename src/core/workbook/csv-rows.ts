import type { Cell } from '../csv.ts'
import { type Answer, isPoint, ratingField, SIDES, type Side } from './answer.ts'
import { bandsFor, oneDecimal } from './bands.ts'
import { lensMapOf, type Place, placeIn } from './lens-map.ts'
import { type Given, isNumber } from './lenses.ts'
import { RATER_FIELD } from './offers.ts'
import { itemScore, sectionScore } from './score.ts'
import {
  ratingFields,
  type SharedBand,
  type SharedItem,
  type SharedSection,
  scoredOf
} from './shared-sections.ts'
import type { Sheet } from './sheet.ts'

/** The words of both tables. Heads have one word or two a column, in order. */
export interface TableWords {
  answers: readonly string[]
  results: readonly string[]
  sides: Readonly<Record<Side, string>>
  dk: string
  na: string
  tooFew: string
  /** Between the names of two bands, at a border. */
  or: string
  kinds: Readonly<Record<'section' | 'item' | 'own', string>>
  places: Readonly<Record<Place, { readonly name: string }>>
}

/** Fields that serve the site and tell nothing about the place. */
const INNER = new RegExp(`^(?:archived|${RATER_FIELD}|hand-in-.+)$`)

/**
 * Every rating of the workbook, answered or not, and then everything else that was filled in, a row
 * each.
 *
 * @param dayOf from a moment in ms since 1970 to its day, `2026-11-21`
 */
export function answerRows(
  sections: readonly SharedSection[],
  sheet: Sheet,
  words: TableWords,
  dayOf: (moment: number) => string
): Cell[][] {
  const { marks, texts, lists, at } = sheet
  const rowOf = (field: string, cells: readonly Cell[]): Cell[] => {
    const moment = at.get(field)
    return [...cells, moment === undefined ? undefined : dayOf(moment)]
  }
  const other = (field: string, answer: Cell, version?: number) =>
    rowOf(field, [undefined, field, undefined, undefined, answer, undefined, version])

  const ratings = sections.flatMap(({ short, kind, items }) =>
    items.flatMap((item) =>
      (kind === 'lenses' ? SIDES : [undefined]).map((side) => {
        const field = ratingField(item.id, side)
        const answer = marks.get(field)
        const score = itemScore(item, marks, side)
        const question = side && words.sides[side]
        const asked = [short, item.id, item.text, question]
        return rowOf(field, [...asked, markIn(answer, words), score, answer?.version])
      })
    )
  )
  const listed = new Set(sections.flatMap(ratingFields))
  const others = new Map([
    ...[...marks].map(
      ([field, given]) => [field, other(field, markIn(given, words), given.version)] as const
    ),
    ...[...texts].map(([field, text]) => [field, other(field, text)] as const),
    ...[...lists].map(([field, list]) => [field, other(field, list.join(' '))] as const)
  ])
  const fields = [...others.keys()].filter((field) => !listed.has(field) && !INNER.test(field))
  return [
    [...words.answers],
    ...ratings,
    ...fields.sort().flatMap((field) => [others.get(field) ?? []])
  ]
}

/** Results: a row for each section, then one for each item of section D and for each own item. */
export function resultRows(
  sections: readonly SharedSection[],
  bands: readonly SharedBand[],
  sheet: Sheet,
  words: TableWords
): Cell[][] {
  const items = sections.filter(({ kind }) => kind === 'lenses').flatMap(({ items }) => items)
  return [
    [...words.results],
    ...sections.map((section) => sectionRow(section, bands, sheet, words)),
    ...itemRows(items, sheet, words)
  ]
}

function sectionRow(
  section: SharedSection,
  bands: readonly SharedBand[],
  { marks }: Sheet,
  words: TableWords
): Cell[] {
  const score = sectionScore(scoredOf(section), marks)
  const { rated, of, dk, na } = score
  const [mean, band] =
    score.status === 'mean'
      ? [
          oneDecimal(score.mean),
          bandsFor(score.mean, bands)
            .map(({ name }) => name)
            .join(words.or)
        ]
      : [undefined, words.tooFew]
  const numbers = [mean, rated, of, dk, na, band]
  return [words.kinds.section, section.id, section.short, ...numbers, ...Array(6).fill(undefined)]
}

function itemRows(asked: readonly SharedItem[], sheet: Sheet, words: TableWords): Cell[][] {
  const { items, ranked } = lensMapOf(asked, sheet)
  return items.map((item) => {
    const { id, text, want, get, alternative, room } = item
    const kind = asked.some((one) => one.id === id) ? words.kinds.item : words.kinds.own
    const sides = [want, get, alternative].map((given) => givenIn(given, words))
    const priority = ranked.ranked.find((one) => one.id === id)?.priority
    const place = words.places[placeIn(item)].name
    return [kind, id, text, ...Array(6).fill(undefined), ...sides, room, priority, place]
  })
}

function markIn(answer: Answer | undefined, words: TableWords): Cell {
  return givenIn(answer?.mark, words)
}

function givenIn(given: Given, { dk, na }: TableWords): Cell {
  if (given === undefined || isPoint(given) || isNumber(given)) return given
  return given === 'dk' ? dk : na
}
