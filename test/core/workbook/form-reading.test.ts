import { describe, expect, test } from 'vitest'

import type { FormField } from '../../../src/core/workbook/form-fields.ts'
import { isKept, unusedIn } from '../../../src/core/workbook/form-problems.ts'
import { isOurText, readForm } from '../../../src/core/workbook/form-reading.ts'
import { ASKED, blankForm, filled, reading, readOurs } from '../../fixtures/filled-form.ts'

const rating = (mark: number | string, version = 1) => ({ mark, version })
const fieldsIn = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(reading(values).fields)
const radios = (name: string, value: string, ...shown: string[]): FormField => ({
  ...{ kind: 'radios', name, value, shown }
})
/** The blank form with this field in place of, or beside, its own. */
const having = (field: FormField) =>
  readOurs([...blankForm().filter(({ name }) => name !== field.name), field])

describe('a form', () => {
  test('that is blank holds no answers and no problems', () => {
    const blank = readOurs(blankForm())
    expect(blank).toMatchObject({ edition: '2', age: 'same', evaluation: undefined, problems: [] })
    expect([...blank.fields]).toEqual([])
  })

  test('gives ratings with the wording that they answer, texts, choices and the top three', () => {
    expect(
      fieldsIn({
        'W-01': 'v4',
        'W-02_v2': 'na',
        'W-31_get': 'dk',
        'W-32_want_v3': 'v5',
        'own-1_want': 'v2',
        'own-1_kind': 'expectation',
        name: 'Łódź',
        'W-31_proof': 'a list\rby the door\r\nand more',
        'plan-1_item': 'W-02',
        'plan-1_then': 'we call',
        'plan-1_30-next': 'keep',
        'count-10': '12',
        top_1: 'W-32',
        top_3: 'own-1'
      })
    ).toEqual({
      'W-01': rating(4),
      'W-02': rating('na', 2),
      'W-31.get': rating('dk'),
      'W-32.want': rating(5, 3),
      'own-1.want': rating(2),
      'own-1.kind': 'expectation',
      name: 'Łódź',
      'W-31.proof': 'a list\nby the door\nand more',
      'plan-1.item': 'W-02',
      'plan-1.then': 'we call',
      'plan-1.30-next': 'keep',
      'count-10': '12',
      top: ['W-32', '', 'own-1']
    })
  })

  test('without any field of ours is somebody else’s, also where it asks for a name', () => {
    const theirs: FormField[] = [
      { kind: 'text', name: 'name', text: 'Ana' },
      { kind: 'text', name: 'edition', text: '1' },
      radios('W-4', 'v1', 'v1')
    ]
    expect(readForm(theirs, ASKED)).toEqual({ status: 'other-form' })
    expect(readForm([], ASKED)).toEqual({ status: 'other-form' })
  })

  test.each([
    ['1', 'older'],
    ['2', 'same'],
    ['10', 'newer'],
    ['', 'unknown']
  ])('of edition “%s” is %s', (edition, age) => {
    expect(reading({ edition })).toMatchObject({ edition, age })
  })

  test.each([
    ['e-mgz1k2ab', 'e-mgz1k2ab'],
    ['', undefined],
    ['e-../../x', undefined]
  ])('names the evaluation “%s” as %s', (evaluation, read) => {
    expect(reading({ evaluation }).evaluation).toBe(read)
  })

  test('takes what a choice shows for its value, where a program stored that', () => {
    expect(fieldsIn({ top_1: 'Shown W-31', 'point-waiting_phase': 'Shown find' })).toEqual({
      top: ['W-31', '', ''],
      'point-waiting.phase': 'find'
    })
  })

  test('keeps nothing of words that are only space, and never reads the map', () => {
    expect(fieldsIn({ name: ' \r\n ', map_win: '31 32' })).toEqual({})
  })

  test('pads a day, and says where a text is none', () => {
    const { fields, problems } = reading({
      'plan-1_start': '2026-3-1',
      'plan-2_start': 'next Monday'
    })
    expect(fields.get('plan-1.start')).toBe('2026-03-01')
    expect(fields.get('plan-2.start')).toBe('next Monday')
    expect(problems).toEqual([{ status: 'no-day', field: 'plan-2.start', text: 'next Monday' }])
  })
})

describe('radio buttons', () => {
  test('with two ticks count as neither, and both are named', () => {
    const { fields, problems } = having(radios('W-01', 'v4', 'v2', 'v4'))
    expect([...fields]).toEqual([])
    expect(problems).toEqual([{ status: 'two', field: 'W-01', states: ['v2', 'v4'] }])
  })

  test('that show another one than the file says count as neither', () => {
    const { fields, problems } = having(radios('plan-1_60-next', 'keep', 'stop'))
    expect([...fields]).toEqual([])
    expect(problems).toMatchObject([
      { status: 'unclear', field: 'plan-1.60-next', states: ['stop', 'keep'] }
    ])
  })

  test('count by what one sees where the file says nothing', () => {
    const { fields, problems } = having(radios('W-01', 'Off', 'v2'))
    expect(fields.get('W-01')).toEqual(rating(2))
    expect(problems).toEqual([])
  })

  test('count by what the file says where nothing shows, with a note', () => {
    const { fields, problems } = having(radios('W-01', 'v2'))
    expect(fields.get('W-01')).toEqual(rating(2))
    expect(problems).toEqual([{ status: 'unseen', field: 'W-01' }])
  })

  test.each([
    ['W-01', 'v6'],
    ['W-31_want', 'na'],
    ['W-31_alternative', 'na'],
    ['plan-1_90-next', 'perhaps']
  ])('of %s never hold %s, which is said', (name, state) => {
    const { fields, problems } = having(radios(name, state, state))
    expect([...fields]).toEqual([])
    expect(problems).toMatchObject([{ status: 'no-option', text: state }])
  })
})

describe('nothing is dropped silently:', () => {
  test('a text that is too long is left out whole', () => {
    const long = 'x'.repeat(5001)
    const { fields, problems } = reading({ name: long, alternative: long.slice(1) })
    expect([...fields.keys()]).toEqual(['alternative'])
    expect(unusedIn(problems)).toEqual([{ status: 'too-long', field: 'name', text: long }])
  })

  test('a text whose letters a program broke is left out, and told', () => {
    const { fields, problems } = reading({ name: 'þÿØ\u003c', alternative: 'Þór' })
    expect([...fields.keys()]).toEqual(['alternative'])
    expect(unusedIn(problems)).toEqual([{ status: 'broken', field: 'name', text: 'þÿØ<' }])
  })

  test('a field that this edition does not have is named with what it holds', () => {
    const { problems } = having({ kind: 'text', name: 'mood_today', text: 'fine' })
    expect(problems).toEqual([{ status: 'unknown', field: 'mood_today', text: 'fine' }])
    expect(having({ kind: 'text', name: 'mood_today', text: '' }).problems).toEqual([])
  })

  test.each(['archived', 'rater-id', 'hand-in-name', 'team', 'check-1_where', 'begun'])(
    'a field “%s” can’t reach into the record, and is named',
    (name) => {
      const { fields, problems } = having({ kind: 'text', name, text: 'yes' })
      expect([...fields]).toEqual([])
      expect(problems).toMatchObject([{ status: 'unknown', field: name }])
    }
  )

  test.each([
    ['W-02', rating(3), 'reworded'],
    ['W-01_v2', rating(3, 2), 'reworded'],
    ['W-09', rating(3), 'dropped'],
    ['W-50', rating(3), 'newer']
  ])('the answer to %s is kept with its wording, and it is said', (name, answer, status) => {
    const { fields, problems } = having(radios(name, 'v3', 'v3'))
    const field = name.slice(0, 4)
    expect(fields.get(field)).toEqual(answer)
    expect(problems).toEqual([{ status, field }])
    expect(problems.every(isKept)).toBe(true)
  })

  test('today’s wording wins over an older one in the same file, wherever it stands', () => {
    const both = [radios('W-02', 'v1', 'v1'), ...filled({ 'W-02_v2': 'v5' })]
    const { fields, problems } = readOurs(both)
    expect(fields.get('W-02')).toEqual(rating(5, 2))
    expect(problems).toEqual([{ status: 'twice', field: 'W-02', text: 'v1' }])
  })

  test('an item that was chosen twice, or is no more, is named', () => {
    const { fields, problems } = reading({ top_1: 'W-31', top_2: 'W-31', top_3: 'W-09' })
    expect(fields.get('top')).toEqual(['W-31', '', ''])
    expect(problems).toMatchObject([
      { status: 'twice', text: 'W-31' },
      { status: 'no-option', text: 'W-09' }
    ])
  })

  test('a choice that is no option is named', () => {
    expect(reading({ 'own-1_kind': 'whim', 'point-waiting_weight': 'huge' }).problems).toEqual([
      { status: 'no-option', field: 'own-1.kind', text: 'whim' },
      { status: 'no-option', field: 'point-waiting.weight', text: 'huge' }
    ])
  })
})

test.each([
  ['Self-evaluation workbook Edition 1', true],
  ['S elf-ev alu ation\u00ad work book', true],
  ['Invoice 2026', false],
  ['', false]
])('a page that says “%s” is ours: %s', (text, ours) => {
  expect(isOurText(text, ASKED)).toBe(ours)
})
