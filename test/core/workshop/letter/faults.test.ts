import { describe, expect, test } from 'vitest'

import { eventValues, type Known } from '../../../../src/core/workshop/letter/event.ts'
import { lintLetters } from '../../../../src/core/workshop/letter/faults.ts'
import type { EventValues } from '../../../../src/core/workshop/letter/fields.ts'
import { writeLetter } from '../../../../src/core/workshop/letter/letters.ts'
import { linkFault } from '../../../../src/core/workshop/letter/links.ts'
import { readPeople } from '../../../../src/core/workshop/letter/people.ts'
import { readTemplate } from '../../../../src/core/workshop/letter/template.ts'
import { LETTERS } from '../../../fixtures/letters.ts'

const TODAY = '2026-11-27'
const words = (day: string) => `<${day}>`

const KNOWN: Known = {
  name: 'Breakfast workshop',
  day: '2026-11-26',
  host: 'Chamber',
  workbook: 'https://example.org/workbook.pdf',
  discussion: '',
  questions: ['What’s going on for you?', 'What would be a good result?'],
  later: ['How often?', 'What happened?'],
  reading: ['https://example.org/frameworks/']
}
const TYPED = {
  facilitator_name: 'Grace Mbeki',
  facilitator_org: 'Chamber',
  facilitator_email: 'grace@example.org'
}

function people(...rows: string[]) {
  const heads = 'salutation,first_name,email,consent_date,if_then,partner_first_name,check_date'
  const reading = readPeople([heads, ...rows].join('\n'), TODAY)
  if (reading.status !== 'read') throw new Error(reading.status)
  return reading.people
}

const ANA = people(
  'Ms. Ruiz,Ana,ana@example.org,2026-11-26,If it rings then I listen,Bo,2026-12-10'
)

function lint({
  text = LETTERS[0]?.text ?? '',
  subject = LETTERS[0]?.subject ?? '',
  typed = TYPED as Partial<EventValues>,
  to = ANA,
  known = KNOWN
} = {}) {
  const [letter] = LETTERS
  if (!letter) throw new Error('There is no letter.')
  const event = eventValues(known, typed, letter, LETTERS)
  const templates = { subject: readTemplate(subject), text: readTemplate(text) }
  return lintLetters(templates, event, to, TODAY, words)
}

const PROMISED = '\n{{unsubscribe}} {{delete_date}}'

describe('letters go out', () => {
  test.each(LETTERS)('$id has no fault where every field is filled', (letter) => {
    const event = eventValues(KNOWN, TYPED, letter, LETTERS)
    const templates = { subject: readTemplate(letter.subject), text: readTemplate(letter.text) }
    expect(lintLetters(templates, event, ANA, TODAY, words)).toEqual([])
  })

  test.each(LETTERS)('$id reads well with nothing but an address', (letter) => {
    const [person] = people(',,ana@example.org,2026-11-26,,,')
    const event = eventValues(KNOWN, TYPED, letter, LETTERS)
    const templates = { subject: readTemplate(letter.subject), text: readTemplate(letter.text) }
    const { text, subject } = writeLetter(templates, event, person, words)
    expect(text.text).toMatch(/^Dear participant,\n\n/)
    expect([...text.empty, ...subject.empty]).toEqual([])
    expect(text.text).not.toMatch(/[{}]| [.,]|\n\n\n|undefined/)
  })
})

describe('letters do not go out', () => {
  test.each([
    [
      'a field of the workshop is empty',
      { typed: { facilitator_email: 'g@example.org' } },
      [{ kind: 'unfilled', field: 'facilitator_name' }]
    ],
    [
      'the day is not set',
      { known: { ...KNOWN, day: '' } },
      [
        { kind: 'unfilled', field: 'event_date' },
        { kind: 'unfilled', field: 'delete_date' }
      ]
    ],
    [
      'the sender has no address',
      { typed: { facilitator_name: 'G', facilitator_email: 'g@' } },
      [
        { kind: 'sender' },
        { kind: 'link', links: ['mailto:g@?subject=Stop'], why: 'no-address', rows: [] }
      ]
    ],
    [
      'a row leaves a hole',
      {
        text: `Dear you, {{if_then}}${PROMISED}`,
        to: people(',A,a@example.org,2026-11-26,,,', ',B,b@example.org,2026-11-26,x,,')
      },
      [{ kind: 'unfilled-rows', field: 'if_then', rows: [2] }]
    ],
    [
      'the greeting is empty',
      { text: `Dear {{salutation}},${PROMISED}`, to: people(',A,a@example.org,2026-11-26,,,') },
      [{ kind: 'salutation', rows: [2] }]
    ],
    [
      'the greeting has words that say nothing',
      { text: `Dear {{salutation|" "}},${PROMISED}`, to: people(',A,a@example.org,2026-11-26,,,') },
      [{ kind: 'salutation', rows: [2] }]
    ],
    [
      'the greeting has no place for a name',
      { text: `Dear ,${PROMISED}` },
      [{ kind: 'salutation', rows: [2] }]
    ],
    [
      'a cell brings braces from another program',
      {
        text: `Dear {{salutation}},${PROMISED}`,
        to: people('{{Title}} Ruiz,A,a@example.org,2026-11-26,,,')
      },
      [{ kind: 'braces', rows: [2] }]
    ],
    [
      'a link is broken',
      { text: `Dear you, https:/example .org${PROMISED}` },
      [{ kind: 'link', links: ['https:/example'], why: 'malformed', rows: [] }]
    ],
    [
      'a link is no link',
      { typed: { ...TYPED, unsubscribe: 'write to me' } },
      [{ kind: 'link', links: ['write to me'], why: 'malformed', rows: [] }]
    ],
    [
      'a link leads to this computer',
      { known: { ...KNOWN, workbook: 'http://localhost:4321/workbook.pdf' } },
      [
        {
          kind: 'link',
          links: ['http://localhost:4321/workbook.pdf'],
          why: 'own-computer',
          rows: []
        }
      ]
    ],
    [
      'nobody can stop it',
      { text: 'Dear you, {{delete_date}}' },
      [{ kind: 'not-in-text', field: 'unsubscribe' }]
    ],
    [
      'nobody reads when the address goes',
      { text: 'Dear you, {{unsubscribe}}' },
      [{ kind: 'not-in-text', field: 'delete_date' }]
    ],
    [
      'the day to erase is past',
      { typed: { ...TYPED, delete_date: '2026-11-20' } },
      [{ kind: 'past', field: 'delete_date', day: '2026-11-20' }]
    ],
    ['there is no subject', { subject: '{{#top_wants}}x{{/top_wants}}' }, [{ kind: 'no-subject' }]]
  ])('where %s', (_, change, faults) => {
    expect(lint(change)).toEqual(faults)
  })

  test('where the template is none, with its line', () => {
    expect(lint({ text: `Dear you,\n{{firstname}}${PROMISED}` })).toContainEqual({
      kind: 'template',
      in: 'text',
      fault: { kind: 'unknown', name: 'firstname', meant: 'first_name', line: 2 }
    })
  })

  test('where one row has a broken link, with the row', () => {
    const to = people(
      ',A,a@example.org,2026-11-26,https://x,,',
      ',B,b@example.org,2026-11-26,Call,,',
      ',C,c@example.org,2026-11-26,https://y,,'
    )
    expect(lint({ text: `Dear you, {{if_then}}${PROMISED}`, to })).toEqual([
      { kind: 'link', links: ['https://x', 'https://y'], why: 'malformed', rows: [2, 4] }
    ])
  })

  test('of 2,000 rows with the same fault, there is one fault', () => {
    const to = people(
      ...Array.from({ length: 2000 }, (_, at) => `,,p${at}@example.org,2026-11-26,,,`)
    )
    const faults = lint({ text: `Dear {{salutation}},${PROMISED}`, to })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ kind: 'salutation', rows: { length: 2000 } })
  })
})

describe('a link', () => {
  test.each([
    ['https://example.org/a#b', undefined],
    ['mailto:a@example.org?subject=Stop', undefined],
    ['http://192.168.1.20:4321/', 'own-computer'],
    ['http://laptop.local/', 'own-computer'],
    ['http://[::1]/', 'own-computer'],
    ['https://chamber/', 'malformed'],
    ['https:example.org', 'malformed'],
    ['https://', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
    ['mailto:', 'no-address']
  ])('%s: %s', (link, fault) => {
    expect(linkFault(link)).toBe(fault)
  })
})
