import { describe, expect, test } from 'vitest'

import { decode } from '../../../../src/core/workshop/letter/decode.ts'
import {
  MOST_PEOPLE,
  type PeopleReading,
  readPeople
} from '../../../../src/core/workshop/letter/people.ts'

const TODAY = '2026-11-27'
const HEADS = 'salutation,first_name,last_name,org,email,consent_date,if_then'

function read(text: string): Extract<PeopleReading, { status: 'read' }> {
  const reading = readPeople(text, TODAY)
  if (reading.status !== 'read') throw new Error(`The table is ${reading.status}.`)
  return reading
}

describe('a table of participants', () => {
  test('has quoted commas, quotation marks and line breaks', () => {
    const { people } = read(
      `${HEADS}\n,Ana,Ruiz,"Ruiz, Sons & ""Daughters""",ana@example.org,2026-11-24,"If the phone rings,\nI put down what I hold"\n`
    )
    expect(people).toHaveLength(1)
    expect(people[0]?.fields).toMatchObject({
      org: 'Ruiz, Sons & "Daughters"',
      if_then: 'If the phone rings, I put down what I hold'
    })
  })

  test.each([
    ['a byte order mark', `\ufeff${HEADS}\n,Łukasz,,,l@example.org,2026-11-24,`],
    ['semicolons', `${HEADS.replaceAll(',', ';')}\r\n;Łukasz;;;l@example.org;24.11.2026;\r\n`],
    ['tabs', `${HEADS.replaceAll(',', '\t')}\n\tŁukasz\t\t\tl@example.org\t11/24/2026\t`],
    ['other heads', 'First name,E-mail,Consent\nŁukasz,l@example.org,November 24 2026'],
    ['empty lines', `${HEADS}\n\n,Łukasz,,,l@example.org,2026-11-24,\n,,,,,,\n\n`]
  ])('may have %s', (_, text) => {
    const { people, leftOut } = read(text)
    expect(people.map(({ fields }) => fields.first_name)).toEqual(['Łukasz'])
    expect(leftOut).toEqual([])
  })

  test.each([
    ['', 'no-consent'],
    ['no', 'no-consent'],
    ['yes', 'consent-no-date'],
    ['2026-12-01', 'consent-later']
  ])('leaves out and lists a row whose consent says “%s”', (consent, why) => {
    const { people, leftOut } = read(`${HEADS}\n,Ana,Ruiz,,ana@example.org,${consent},`)
    expect(people).toEqual([])
    expect(leftOut).toEqual([{ row: 2, who: 'Ana Ruiz', why }])
  })

  test.each([
    ['', 'no-email'],
    ['ana@', 'bad-email'],
    ['ana@example', 'bad-email'],
    ['ana@exa mple.org', 'bad-email'],
    ['"ana@example.org, bo@example.org"', 'bad-email'],
    ['ana@example.org>', 'bad-email'],
    ['bo@EXAMPLE.org', 'twice']
  ])('leaves out and lists a row whose address is “%s”', (email, why) => {
    const { leftOut } = read(
      `${HEADS}\n,Bo,,,bo@example.org,2026-11-24,\n,Ana,,,${email},2026-11-24,`
    )
    expect(leftOut).toEqual([{ row: 3, who: 'Ana', why }])
  })

  test('leaves out a row that has more cells than heads, since nobody knows which is which', () => {
    const { leftOut } = read(`first_name,email,consent_date\nAna,ana@example.org,2026-11-24,more`)
    expect(leftOut).toEqual([{ row: 2, who: 'Ana', why: 'too-many-cells' }])
  })

  test('says which columns are not there, and which mean nothing', () => {
    const { missing, unknown } = read('email,consent_date,Shoe size\nana@example.org,2026-11-24,38')
    expect(missing).toContain('salutation')
    expect(missing).not.toContain('email')
    expect(unknown).toEqual(['Shoe size'])
  })

  test('without a column of consent writes to nobody', () => {
    const { people, missing } = read('first_name,email\nAna,ana@example.org')
    expect(people).toEqual([])
    expect(missing).toContain('consent_date')
  })

  test.each([
    ['', { status: 'empty' }],
    [HEADS, { status: 'empty' }],
    ['name,phone\nAna,1', { status: 'no-addresses', heads: ['name', 'phone'] }],
    [`${HEADS}\n"Ana,a@example.org`, { status: 'broken', row: 2 }]
  ])('is refused where it is %j', (text, expected) => {
    expect(readPeople(text, TODAY)).toEqual(expected)
  })

  test('holds 2,000 people, and lists who comes after', () => {
    const row = (at: number) => `,P${at},,,p${at}@example.org,2026-11-24,`
    const rows = Array.from({ length: MOST_PEOPLE + 1 }, (_, at) => row(at))
    const { people, leftOut } = read(`${HEADS}\n${rows.join('\n')}`)
    expect(people).toHaveLength(MOST_PEOPLE)
    expect(leftOut).toEqual([{ row: 2002, who: 'P2000', why: 'over-limit' }])
  })

  test('an address with a domain of another script is written in ASCII', () => {
    const { people } = read(`${HEADS}\n,Ana,,,ana@bücher.example,2026-11-24,`)
    expect(people[0]?.fields.email).toBe('ana@xn--bcher-kva.example')
  })
})

describe('a file is read as it was saved', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Zoë'), false],
    ['Windows-1252', Uint8Array.of(0x5a, 0x6f, 0xeb), true],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0), false]
  ])('%s', (_, bytes, guessed) => {
    expect(decode(bytes)).toEqual({ text: 'Zoë', guessed })
  })
})
