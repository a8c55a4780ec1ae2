import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Compare } from '../../../src/components/islands/Compare.tsx'
import type { Mark } from '../../../src/core/workbook/answer.ts'
import type { Scale } from '../../../src/core/workbook/schema.ts'
import { record } from '../../../src/stores/record.ts'
import { beginEvaluation } from '../../../src/stores/workbook/evaluation.ts'
import { plain } from '../../fixtures/comparing.ts'

const often: Scale = {
  ask: 'How often?',
  points: ['never', 'seldom', 'half', 'mostly', 'always'].map((label) => ({ label })),
  dk: 'I don’t know'
}
const island = <Compare sections={[plain]} often={often} importance={often} home="/evaluate/" />

const FIELDS = plain.items.map(({ id }) => id)
const keepMarks = (evaluation: string, marks: readonly Mark[]) => {
  for (const [at, mark] of marks.entries()) {
    record.set(`workbook/${evaluation}/${FIELDS[at]}`, { mark, version: 1 })
  }
}
const handIn = (evaluation: string, number: number, marks: readonly Mark[], more: object) =>
  record.set(`workbook/${evaluation}/rater/r-00000${number}/1`, {
    rater: `r-00000${number}`,
    ...more,
    answers: Object.fromEntries(marks.map((mark, at) => [FIELDS[at], [mark, 1]]))
  })
const row = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name })

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

test('says how to ask others and how to come back, and nothing else, where there is nothing', () => {
  beginEvaluation()
  render(island)
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'To ask others',
    'To compare two dates'
  ])
  expect(screen.getByRole('link', { name: 'Files in and out' }).getAttribute('href')).toMatch(
    /^\/evaluate\/share\/\?evaluation=e-/
  )
})

test('wakes up from the static page to what there is', async () => {
  const container = document.createElement('div')
  container.innerHTML = renderToString(island)
  document.body.append(container)
  expect(screen.queryByRole('table')).toBeNull()
  const evaluation = beginEvaluation()
  handIn(evaluation, 1, [1], { mode: 'named', name: 'Ana' })

  hydrate(island, container)

  await screen.findByRole('heading', { name: 'Side by side' })
})

describe('side by side', () => {
  test('marks what lies two points apart, and counts nothing for two people', () => {
    const evaluation = beginEvaluation()
    keepMarks(evaluation, [4, 4])
    handIn(evaluation, 1, [2, 3], { mode: 'named', name: 'Ana' })
    render(island)
    expect(row('The widest apart first', /Item 1 2 points apart/).textContent).toContain(
      'You4, mostly'
    )
    expect(row('Plain: everybody’s answers', /Item 1 Talk about this first/)).toBeDefined()
    expect(row('Plain: everybody’s answers', /Item 2/).textContent).not.toContain('Talk')
    expect(screen.queryByRole('columnheader', { name: 'Mean' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'The group' })).toBeNull()
  })

  test('tells lowest, highest and mean from three people on', () => {
    const evaluation = beginEvaluation()
    keepMarks(evaluation, [4])
    handIn(evaluation, 1, [2], { mode: 'named', name: 'Ana' })
    handIn(evaluation, 2, [5], { mode: 'named', name: 'Ana' })
    render(island)
    const cells = within(row('The widest apart first', /Item 1/)).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'You4, mostly',
      'Ana (1)2, seldom',
      'Ana (2)5, always',
      'Lowest to highest2 to 5',
      'Mean3.7 of 3'
    ])
  })
})

describe('the group', () => {
  const team = (points: readonly Mark[], more: object = {}) => {
    const evaluation = beginEvaluation()
    keepMarks(evaluation, Array(6).fill(5))
    for (const [at, point] of points.entries()) {
      handIn(evaluation, at, [point, 3, 3, 3, 3, 3], { mode: 'grouped', ...more })
    }
    return evaluation
  }

  test('shows nothing of four people but how many they are', () => {
    team([1, 2, 4, 5])
    render(island)
    expect(screen.getByText(/4 people have rated enough so far/)).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
    expect(document.body.textContent).not.toMatch(/anonymous/i)
  })

  test('shows figures of five, spread before the mean, and the own sheet beside', () => {
    team([2, 5, 3, 5, 1])
    render(island)
    const cells = within(
      row('Plain: answers of the group, as they were chosen', /Item 1 You: 5, always/)
    ).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Agreementpeople see it differently',
      expect.stringMatching(/^Spread/),
      'Mean3.2SD 1.8',
      'Likely range1.0 to 5.0',
      'Rated by5',
      'Don’t know0'
    ])
    // Of the own sheet, five points and the reversed sixth turned round: 26 ÷ 6.
    expect(row('The group, section by section', /Plain/).textContent).toMatch(/sheet4\.3$/)
  })

  test('has no range where everybody in the team answered', () => {
    const evaluation = team([2, 5, 3, 5, 1, 3])
    record.set(`workbook/${evaluation}/team`, '6')
    render(island)
    expect(row('The group, section by section', /Plain/).textContent).toContain(
      'all 6 of 6 answered'
    )
    expect(screen.getByText(/All of you may still be wrong/)).toBeDefined()
  })
})

describe('two dates', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 5, 3) }))
  afterEach(() => vi.useRealTimers())

  const twice = (first: readonly Mark[], second: readonly Mark[]) => {
    const before = beginEvaluation()
    keepMarks(before, first)
    record.set(`workbook/${before}/top`, ['W-02'])
    vi.setSystemTime(Date.UTC(2026, 10, 20))
    const after = beginEvaluation()
    keepMarks(after, second)
    return { before, after }
  }

  test('judges what was marked in advance, and never says that something improved', () => {
    twice([3, 2, 3, 3, 3, 3], [3, 4, 4, 4, 4, 3])
    render(island)
    expect(
      row('Your ratings of the items marked in advance, as you chose them', /Item 2/).textContent
    ).toContain('you rated this higher by 2 points')
    expect(
      row('Your means of the sections, over the items that you rated both times', /Plain/)
        .textContent
    ).toContain('you rated this higher by 0.8')
    expect(document.body.textContent).not.toMatch(/improved|better than/i)
  })

  test('asks for two different evaluations, and shows nothing until then', async () => {
    const { after } = twice([3], [3])
    render(island)
    fireEvent.change(screen.getByLabelText('One evaluation'), { target: { value: after } })
    expect((await screen.findByRole('status')).textContent).toBe(
      'Choose two different evaluations.'
    )
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('shows the old rating only once somebody has looked back', async () => {
    const { before } = twice([4, 4], [2, 4])
    render(island)
    fireEvent.change(screen.getByLabelText('Which section?'), { target: { value: 'W-A' } })
    const field = await screen.findByRole('group', { name: /^Item 1 Knowing what you know now/ })
    expect(field.textContent).not.toContain('You chose then')
    fireEvent.click(within(field).getByRole('radio', { name: '2 seldom' }))
    await waitFor(() =>
      expect(field.textContent).toContain(
        'You chose then: 4, mostly. Looking back: 2, seldom. The later time: 2, seldom.'
      )
    )
    expect(record.fact(`workbook/${before}/then.W-01`).get()?.value).toEqual({
      mark: 2,
      version: 1
    })
    expect(screen.getByText(/you judge 1 more strictly than you did then/)).toBeDefined()
  })
})
