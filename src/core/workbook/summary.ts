import { bandsFor } from './bands.ts'
import { byPlace, lensMapOf, type MapItem, type Place } from './lens-map.ts'
import { knowsTooLittle, type SectionScore, sectionScore } from './score.ts'
import { type SharedBand, type SharedSection, scoredOf } from './shared-sections.ts'
import { EMPTY_SHEET, type Marks } from './sheet.ts'

/** A section in the summary. `bands` holds two where the mean lies at a border, none without a mean. */
export interface SummarySection {
  readonly id: string
  readonly title: string
  readonly score: SectionScore
  readonly bands: readonly string[]
  readonly knowsTooLittle: boolean
}

/** Something to begin with, and its first step. */
export interface SummaryStep {
  readonly item: MapItem
  readonly step: string
}

/** What may be shown to others: numbers and words of the workbook, and nothing that was typed. */
export interface Summary {
  readonly sections: readonly SummarySection[]
  /** Items of section D that apply, place by place on the value map. */
  readonly places: readonly { readonly place: Place; readonly items: readonly MapItem[] }[]
  /** The most pressing items first. */
  readonly steps: readonly SummaryStep[]
  /** How many of all items were rated. */
  readonly rated: number
  readonly of: number
}

/**
 * The summary of one person’s ratings.
 *
 * @param top ids of the items that matter most, in their order; own items among them are left out
 */
export function summaryOf(
  sections: readonly SharedSection[],
  bands: readonly SharedBand[],
  marks: Marks,
  top: readonly string[]
): Summary {
  const scored = sections.map((section) => summarySection(section, bands, marks))
  const lenses = sections.filter(({ kind }) => kind === 'lenses').flatMap(({ items }) => items)
  const known = top.filter((id) => lenses.some((item) => item.id === id))
  // A sheet without texts, so that no text can get out.
  const sheet = { ...EMPTY_SHEET, marks, lists: new Map([['top', known]]) }
  const { first, ordered } = lensMapOf(lenses, sheet)
  const isRated = ordered.some(({ placing }) => placing.status !== 'open')
  return {
    sections: scored,
    places: isRated ? byPlace(ordered).filter(({ place }) => place !== 'left-out') : [],
    steps: first.flatMap((item) => {
      const step = lenses.find(({ id }) => id === item.id)?.step
      return step === undefined ? [] : [{ item, step }]
    }),
    rated: scored.reduce((sum, { score }) => sum + score.rated, 0),
    of: scored.reduce((sum, { score }) => sum + score.of, 0)
  }
}

function summarySection(
  section: SharedSection,
  bands: readonly SharedBand[],
  marks: Marks
): SummarySection {
  const { id, title } = section
  const score = sectionScore(scoredOf(section), marks)
  const own = score.status === 'mean' ? bandsFor(score.mean, bands) : []
  return {
    id,
    title,
    score,
    bands: own.map(({ name }) => name),
    knowsTooLittle: knowsTooLittle(score)
  }
}
