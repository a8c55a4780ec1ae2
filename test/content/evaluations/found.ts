import { readWorkbook } from '../../../src/build/read-content.ts'
import { adviceFor } from '../../../src/core/workbook/advice.ts'
import { bandsFor, oneDecimal } from '../../../src/core/workbook/bands.ts'
import { comparedSections } from '../../../src/core/workbook/compared.ts'
import { contactMap } from '../../../src/core/workbook/contact-map.ts'
import { evaluationsIn } from '../../../src/core/workbook/evaluations.ts'
import { headlineOf } from '../../../src/core/workbook/headline.ts'
import { byPlace, lensMapOf } from '../../../src/core/workbook/lens-map.ts'
import { roundsIn } from '../../../src/core/workbook/rounds.ts'
import type { LensesSection } from '../../../src/core/workbook/schema.ts'
import { knowsTooLittle, letterScore, sectionScore } from '../../../src/core/workbook/score.ts'
import { scoredOf, sharedSections } from '../../../src/core/workbook/shared-sections.ts'
import type { Sheet } from '../../../src/core/workbook/sheet.ts'
import { isLenses, workbookOf } from '../../../src/core/workbook/workbook.ts'
import { factsOfStory, type Story } from '../../fixtures/evaluations.ts'

const { files, text } = readWorkbook('.')
const workbook = workbookOf(text, files)
const contact = workbook.sections.find((section) => section.kind === 'contact-points')
const sections = sharedSections(workbook)

/** The sections that people are compared in, by their ids, as the content has them today. */
export const compared = comparedSections(workbook)
/** Section D. */
export const lenses = workbook.sections.find(isLenses) as LensesSection
/** Section D as people are compared in it. */
export const comparedLenses = compared.find(({ side }) => side) as (typeof compared)[number]

/** Evaluations as the browser finds them in its record, in the order in which they began. */
export function foundIn(...stories: readonly Story[]) {
  const facts = stories.flatMap(factsOfStory)
  return roundsIn(evaluationsIn(facts), facts)
}

/** `W-A 10 of 10, at least 7: 3.1 Uneven`, and whether too much is not known. */
export function scoresOf({ marks }: Sheet): string[] {
  return sections.map((section) => {
    const score = sectionScore(scoredOf(section), marks)
    const { rated, of, na, needed } = score
    const bands =
      score.status === 'mean'
        ? bandsFor(score.mean, workbook.bands).map(({ name }) => name.toLowerCase())
        : []
    const mean = score.status === 'mean' ? oneDecimal(score.mean).toFixed(1) : 'too few'
    const result = [mean, bands.join(' or ')].filter(Boolean).join(' ')
    const finding = knowsTooLittle(score) ? ', too much not known' : ''
    return `${section.id} ${rated} of ${of - na}, at least ${needed}: ${result}${finding}`
  })
}

/** The scores of a section’s letters, in the order of its items; `-` where there is none. */
export function lettersOf(id: string, { marks }: Sheet): string {
  const section = sections.find((one) => one.id === id)
  const letters = [...new Set(section?.items.flatMap(({ letter }) => letter ?? []))]
  return letters
    .map((letter) => section && letterScore(scoredOf(section), letter, marks))
    .map((score) => score ?? '-')
    .join(' ')
}

/** What section D comes to: places, order of priorities, what comes first. */
export function lensesOf(sheet: Sheet) {
  const { ordered, first, ranked, items } = lensMapOf(lenses.items, sheet)
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(' ')
  const headline = headlineOf(lenses, sheet)
  const kept = 'kept' in headline ? headline.kept : undefined
  const wanted = 'wanted' in headline ? headline.wanted : undefined
  return {
    places: Object.fromEntries(byPlace(items).map((one) => [one.place, ids(one.items)])),
    priorities: ranked.ranked.map(({ id, priority }) => `${id} ${priority}`),
    unranked: ranked.unranked.join(' '),
    leads: items.map(({ lead }) => lead ?? '-').join(' '),
    first: ids(first),
    last: ids(ordered.slice(ranked.ranked.length + ranked.unranked.length)),
    headline: {
      kept: lenses.items.find((item) => item.kept === kept)?.id,
      wanted: lenses.items.find((item) => item.wanted === wanted)?.id
    }
  }
}

/** `W-40 5/2` where customers want it, `W-10 1` where it is seldom in place. */
export function adviceIn(sheet: Sheet): string[] {
  return adviceFor(sections, sheet).map((one) =>
    one.because === 'wanted'
      ? `${one.item.id} ${one.want ?? 'top'}/${one.get}`
      : `${one.item.id} ${one.score}`
  )
}

/** What the inventory shows, by the ids of its rows. */
export function contactsIn(sheet: Sheet) {
  const map = contactMap(sheet, contact?.kind === 'contact-points' ? contact.starters : [])
  if (map.status === 'empty') return {}
  const ids = (rows: typeof map.rows) => rows.map(({ id }) => id).join(' ')
  return {
    shortlist: ids(map.shortlist),
    unranked: ids(map.unranked),
    withoutOwner: ids(map.withoutOwner),
    withoutMeasure: ids(map.withoutMeasure)
  }
}
