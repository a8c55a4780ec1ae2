import { describe, expect, test } from 'vitest'

import { readWorkbook } from '../../src/build/read-content.ts'
import { adviceFor } from '../../src/core/workbook/advice.ts'
import { bandsFor, oneDecimal } from '../../src/core/workbook/bands.ts'
import { comparedSections } from '../../src/core/workbook/compared.ts'
import { contactMap } from '../../src/core/workbook/contact-map.ts'
import { groupedSection } from '../../src/core/workbook/grouped.ts'
import { headlineOf } from '../../src/core/workbook/headline.ts'
import { lensMapOf, placeIn } from '../../src/core/workbook/lens-map.ts'
import { ownMoves } from '../../src/core/workbook/over-time.ts'
import { recommendationOf } from '../../src/core/workbook/recommendation.ts'
import {
  knowsTooLittle,
  letterScore,
  sectionScore,
  tallyOf
} from '../../src/core/workbook/score.ts'
import type { Sheet } from '../../src/core/workbook/sheet.ts'
import { isLenses, isRatings, workbookOf } from '../../src/core/workbook/workbook.ts'
import { rater, round } from '../fixtures/comparing.ts'
import {
  CAFE,
  CLINIC,
  CLINIC_GROUP,
  OFFICE_MARCH,
  OFFICE_NOVEMBER,
  ratings
} from '../fixtures/evaluations.ts'

// Three places, with what their answers come to by hand. The sums stand beside the figures.

const { text, files } = readWorkbook('.')
const workbook = workbookOf(text, files)
const lenses = workbook.sections.find(isLenses)
const points = workbook.sections.find((one) => one.kind === 'contact-points')
if (!lenses || !points) throw new Error('The workbook lacks section D or E.')
const rated = workbook.sections.filter((one) => isRatings(one) || isLenses(one))
const scored = rated.map((section) =>
  isLenses(section) ? { ...section, side: 'get' as const } : section
)

/** The mean of a section as it is shown with the names of its bands, or why there is none. */
function read(id: string, sheet: Sheet): string {
  const section = scored.find((one) => one.id === id)
  if (!section) throw new Error(`No section ${id}`)
  const score = sectionScore(section, sheet.marks)
  if (score.status === 'too-few') return `${score.rated} rated, it takes ${score.needed}`
  const names = bandsFor(score.mean, text.bands).map(({ name }) => name)
  return `${oneDecimal(score.mean).toFixed(1)} ${names.join(' or ')}`
}

const letters = (id: string, names: string, sheet: Sheet) => {
  const section = scored.find((one) => one.id === id)
  const framework = section && 'framework' in section ? section.framework : ''
  return names
    .split(' ')
    .map((name) => section && letterScore(section, `${framework}.${name}`, sheet.marks))
}
const areas = (sheet: Sheet) =>
  Object.fromEntries(lensMapOf(lenses.items, sheet).items.map((item) => [item.id, placeIn(item)]))
const ranking = (sheet: Sheet) =>
  lensMapOf(lenses.items, sheet).ranked.ranked.map(({ id, priority }) => `${id} ${priority}`)
const advised = (sheet: Sheet) => adviceFor(scored, sheet).map(({ item }) => item.id)

describe('the café', () => {
  test.each([
    // (4+4+2+3+5+3+4+2+3+1) ÷ 10 = 31 ÷ 10
    ['W-A', '3.1 Uneven'],
    // (4+3+4+4+2+3+2+3+4+5+2+2) ÷ 12 = 38 ÷ 12 = 3.17
    ['W-B', '3.2 Uneven'],
    // Turned round: (2+4+3+5+4+4+3+3) ÷ 8 = 28 ÷ 8 = 3.5, on a border.
    ['W-C', '3.5 Uneven or Mostly'],
    // (3+4+4+5+4+3+4+2+2+2) ÷ 10 = 33 ÷ 10
    ['W-D', '3.3 Uneven'],
    ['W-F', '3 rated, it takes 4'],
    // Turned round: (4+2+4+3+3) ÷ 5 = 16 ÷ 5
    ['W-H', '3.2 Uneven']
  ])('%s reads %s', (id, reading) => {
    expect(read(id, CAFE)).toBe(reading)
  })

  test('letters are halves of two answers', () => {
    expect(letters('W-A', 'process roles interpersonal direction external', CAFE)).toEqual([
      4, 2.5, 4, 3, 2
    ])
    expect(letters('W-D', 'reliability assurance tangibles empathy responsiveness', CAFE)).toEqual([
      3.5, 4.5, 3.5, 3, 2
    ])
  })

  test('places each item by the first rule that fits', () => {
    expect(areas(CAFE)).toEqual({
      'W-31': 'trail', // want 5, get 3, elsewhere 4: lead −1
      'W-32': 'win', // lead exactly +1
      'W-33': 'unknown', // elsewhere not known
      'W-34': 'over-served', // want 3, get 5
      'W-35': 'over-served', // want 3, get 4
      'W-36': 'unknown',
      'W-37': 'win', // lead +2
      'W-38': 'trail', // lead −2
      'W-39': 'trail', // lead exactly −1
      'W-40': 'unknown',
      'own-1': 'trail' // lead −2
    })
  })

  test('ranks by want × room, then top three, then what is behind, then the workbook', () => {
    expect(ranking(CAFE)).toEqual([
      'W-40 15', // 5 × 3
      'W-38 12', // 4 × 3, lead −2, before the own item in the workbook
      'own-1 12', // 4 × 3, lead −2
      'W-39 12', // 4 × 3, lead −1
      'W-31 10', // 5 × 2
      'W-37 5', // 5 × 1
      'W-33 4', // 4 × 1, lead unknown counts as 0
      'W-36 4', // 2 × 2, lead unknown
      'W-32 4', // 4 × 1, lead +1
      'W-35 3', // 3 × 1
      'W-34 0'
    ])
  })

  test('advises on what is wanted and seldom, then on what is seldom in each section', () => {
    expect(advised(CAFE)).toEqual([
      ...['W-40', 'W-38', 'W-39', 'W-31'],
      ...['W-10', 'W-03', 'W-08'], // 1, 2, 2
      ...['W-15', 'W-17', 'W-21', 'W-22'],
      ...['W-23'],
      ...['W-41'],
      ...['W-46'] // 4 turned round is 2
    ])
  })

  test('says in its headline what is in place and what comes first', () => {
    expect(headlineOf(lenses, CAFE)).toMatchObject({
      status: 'both',
      kept: lenses.items.find(({ id }) => id === 'W-37')?.kept,
      wanted: lenses.items.find(({ id }) => id === 'W-40')?.wanted
    })
  })

  test('looks first at the line, then the bill, then the problem', () => {
    // 400 × 3 = 1200, 500 × 1 = 500, 6 × 3 = 18; the follow-up has no uses.
    const map = contactMap(CAFE, points.starters)
    if (map.status !== 'map') throw new Error('There is no map.')
    expect(map.shortlist.map(({ id }) => id)).toEqual(['waiting', 'bill', 'problem'])
    expect(map.unranked.map(({ id }) => id)).toEqual(['follow-up'])
  })

  test('has a score from 40 answers, 20 of them promoters and 8 detractors', () => {
    const found = recommendationOf(CAFE)
    if (found.status !== 'read') throw new Error('It can’t be read.')
    expect(found.score).toMatchObject({ status: 'score', n: 40, score: 30 })
    expect(found.response).toEqual({ status: 'known', answered: 40, asked: 90 })
  })
})

describe('the clinic', () => {
  test.each([
    // Seven items apply, so it takes 5: (4+4+5+4+3) ÷ 5
    ['W-A', '4.0 Mostly'],
    ['W-B', '7 rated, it takes 8'],
    ['W-C', '5 rated, it takes 6'],
    // Nine items apply, so it takes 6: (5+5+4+5+4+2) ÷ 6 = 25 ÷ 6 = 4.17, within 0.15 of 4.3
    ['W-D', '4.2 Mostly or Established'],
    // (4+4+5+4) ÷ 4 = 4.25, shown as 4.3
    ['W-F', '4.3 Mostly or Established'],
    // Turned round: (5+5+4+5) ÷ 4 = 4.75
    ['W-H', '4.8 Established']
  ])('%s reads %s', (id, reading) => {
    expect(read(id, CLINIC)).toBe(reading)
  })

  test('more than a third of “don’t know” is a finding, exactly a third is not', () => {
    const knows = (id: string) => {
      const section = scored.find((one) => one.id === id)
      return section && !knowsTooLittle(tallyOf(section, CLINIC.marks))
    }
    expect(knows('W-C')).toBe(false) // 3 of 8
    expect(knows('W-D')).toBe(true) // 3 of 9
  })

  test('places what can be placed, and says what can’t', () => {
    expect(areas(CLINIC)).toEqual({
      'W-31': 'win', // lead exactly +1
      'W-32': 'stakes', // lead 0
      'W-33': 'stakes',
      'W-34': 'unknown',
      'W-35': 'left-out',
      'W-36': 'get-unknown',
      'W-37': 'trail', // get 4, elsewhere 5
      'W-38': 'get-unknown',
      'W-39': 'get-unknown',
      'W-40': 'trail'
    })
  })

  test('breaks ties by what is further behind', () => {
    expect(ranking(CLINIC)).toEqual([
      'W-40 15', // 5 × 3
      'W-37 4', // 4 × 1, lead −1
      'W-33 4', // 4 × 1, lead 0
      'W-32 0', // lead 0
      'W-34 0', // lead unknown
      'W-31 0' // lead +1
    ])
  })

  test('calls a score from 12 answers very rough', () => {
    // 7 promoters, 3 passives, 2 detractors: 100 × 5 ÷ 12
    const found = recommendationOf(CLINIC)
    expect(found.status === 'read' && found.score.status).toBe('rough')
  })

  test('counts five complete sheets of six, with spread before mean', () => {
    const section = comparedSections(workbook).find(({ id }) => id === 'W-F')
    if (!section) throw new Error('There is no section F.')
    const raters = CLINIC_GROUP.map((given, at) =>
      rater(`r${at}`, ratings(41, given), { part: at < 3 ? 'Desk' : 'Lab' })
    )
    const { questions, parts } = groupedSection(section, raters)
    const [first, second] = questions.map(({ whole }) => whole)
    // 4, 4, 3, 5, 4: mean 4, SD √(2 ÷ 4) = 0.71, ± 2.776 × 0.71 ÷ √5 = 0.88
    expect(first).toMatchObject({
      status: 'shown',
      figures: { n: 5, mean: 4, sd: 0.7, agreement: 'close', reach: { margin: 0.9 } }
    })
    // 2, 5, 3, 5, 1: mean 3.2, SD √(12.8 ÷ 4) = 1.79, ± 2.776 × 1.79 ÷ √5 = 2.22
    expect(second).toMatchObject({
      status: 'shown',
      figures: { n: 5, mean: 3.2, sd: 1.8, agreement: 'apart', reach: { margin: 2.2 } }
    })
    // Three at the desk and two in the lab: either would tell on the other.
    expect(parts).toEqual([])
  })
})

describe('the permit office', () => {
  test('shows counts and no score below ten answers', () => {
    const found = recommendationOf(OFFICE_MARCH)
    if (found.status !== 'read') throw new Error('It can’t be read.')
    expect(found.score).toEqual({ status: 'counts', n: 7 })
    expect(found.counts).toEqual({ promoters: 2, passives: 4, detractors: 1 })
  })

  test('has no mean from three items of five', () => {
    expect(read('W-H', OFFICE_MARCH)).toBe('3 rated, it takes 4')
  })

  test('compares what was worded alike, and reads no more than it carries', () => {
    const { sections, chosen, others, reworded } = ownMoves(comparedSections(workbook), {
      before: round(Date.UTC(2026, 2, 10), { sheet: OFFICE_MARCH }),
      after: round(Date.UTC(2026, 10, 20), { sheet: OFFICE_NOVEMBER })
    })
    const move = (id: string) => sections.find(({ section }) => section.id === id)
    // Nine common items: 27 ÷ 9 = 3.0, then (4+4+3+3+3+4+4+3+4) ÷ 9 = 32 ÷ 9 = 3.56
    expect(move('W-A')).toMatchObject({
      status: 'higher',
      common: 9,
      before: 3,
      after: 3.6,
      by: 0.6
    })
    // Five items were rated both times, and it takes six.
    expect(move('W-B')).toMatchObject({ status: 'too-few', common: 5 })
    expect(reworded).toBe(1)
    expect(chosen).toEqual([])
    // One item moved by two points, from 2 to 4; a single point is not read.
    expect(
      others.filter(({ way }) => way !== 'alike').map(({ item, by }) => [item.id, by])
    ).toEqual([['W-11', 2]])
  })
})
