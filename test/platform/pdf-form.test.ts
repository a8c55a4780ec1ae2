import { beforeAll, describe, expect, test } from 'vitest'

import { fillPdf, readPdf } from '../../src/platform/pdf-form.ts'
import { WorkerHere } from '../fixtures/pdf-worker.ts'
import { pdfWith, tick } from '../fixtures/pdfs.ts'

beforeAll(() => {
  Object.assign(globalThis, { Worker: WorkerHere })
})

const STATES = ['v1', 'v2', 'v3', 'dk']
const form = () =>
  pdfWith({
    radios: { 'W-01': STATES, 'W-02_v2': STATES },
    texts: { name: 'Spring', 'plan-1_why': '' },
    choices: { top_1: ['W-31', 'W-32'] }
  })

async function fieldsOf(bytes: Uint8Array) {
  const reading = await readPdf(bytes)
  if (reading.status !== 'fields') throw new Error(`This was read as: ${reading.status}.`)
  return new Map(reading.fields.map((field) => [field.name, field]))
}

describe('reading', () => {
  test('tells fields with their values, and a group once', async () => {
    const fields = await fieldsOf(await form())
    expect([...fields.keys()]).toEqual(['W-01', 'W-02_v2', 'name', 'plan-1_why', 'top_1'])
    expect(fields.get('W-01')).toEqual({ kind: 'radios', name: 'W-01', value: '', shown: [] })
    expect(fields.get('name')).toMatchObject({ kind: 'text', text: 'Spring' })
    expect(fields.get('top_1')).toMatchObject({
      kind: 'choice',
      text: '',
      options: [{ value: 'W-31' }, { value: 'W-32' }]
    })
  })

  test.each([
    ['v2', ['v2'], { value: 'v2', shown: ['v2'] }],
    ['v2', ['v1', 'v2'], { value: 'v2', shown: ['v1', 'v2'] }],
    ['v2', ['dk'], { value: 'v2', shown: ['dk'] }],
    ['Off', ['v3'], { value: '', shown: ['v3'] }],
    ['v2', [], { value: 'v2', shown: [] }]
  ])('sees what is drawn beside what the file says: %s with %j', async (says, shown, read) => {
    const bytes = await pdfWith({
      radios: { 'W-01': STATES },
      change: (pdf) => tick(pdf, 'W-01', says, ...shown)
    })
    expect((await fieldsOf(bytes)).get('W-01')).toMatchObject(read)
  })

  test('gives the words of a page without fields', async () => {
    expect(await readPdf(await pdfWith({ says: 'Self-evaluation workbook' }))).toEqual({
      status: 'no-fields',
      text: expect.stringContaining('Self-evaluation workbook')
    })
  })

  const text = (words: string) => new TextEncoder().encode(words)
  test.each([
    ['nothing', async () => new Uint8Array(), 'not-pdf'],
    ['a letter', async () => text('Dear Ana, '.repeat(900)), 'not-pdf'],
    ['a locked form', () => pdfWith({ texts: { name: 'x' }, password: 'heron' }), 'encrypted'],
    ['only a head', async () => text('%PDF-1.7\n'), 'unreadable'],
    ['noise', async () => text(`%PDF-1.7\n${'\u0001obj <<>> endobj '.repeat(99)}`), 'unreadable'],
    ['far too much', async () => new Uint8Array(20_000_001), 'too-big']
  ])('says what is wrong with %s', async (_, bytes, status) => {
    expect(await readPdf(await bytes())).toEqual({ status })
  })

  test('never throws, wherever a form was cut off', async () => {
    const whole = await form()
    for (const part of [0.1, 0.4, 0.7, 0.95]) {
      const { status } = await readPdf(whole.slice(0, whole.length * part))
      expect(['unreadable', 'fields', 'no-fields']).toContain(status)
    }
  })

  test('leaves the bytes to whoever gave them', async () => {
    const bytes = await form()
    await readPdf(bytes)
    expect(bytes.length).toBeGreaterThan(1000)
  })
})

describe('filling', () => {
  test('puts in what reading gives back, and names what has no field', async () => {
    const values = new Map([
      ['W-01', 'v3'],
      ['W-02_v2', 'dk'],
      ['name', 'Łódź, žluťoučký, İstanbul 🎁'],
      ['plan-1_why', ' one\ntwo\n\nthree'],
      ['top_1', 'W-32'],
      ['nowhere', 'lost'],
      ['nothing', '']
    ])
    const filled = await fillPdf(await form(), values)
    expect(filled?.missing).toEqual(['nowhere'])
    const fields = await fieldsOf(filled?.bytes ?? new Uint8Array())
    expect(fields.get('W-01')).toMatchObject({ value: 'v3', shown: ['v3'] })
    expect(fields.get('W-02_v2')).toMatchObject({ value: 'dk', shown: ['dk'] })
    for (const name of ['name', 'plan-1_why', 'top_1']) {
      expect(fields.get(name)).toMatchObject({ text: values.get(name) })
    }
  })

  test('moves a tick, and empties a text', async () => {
    const first = await fillPdf(await form(), new Map([['W-01', 'v3']]))
    const second = await fillPdf(
      first?.bytes ?? new Uint8Array(),
      new Map([
        ['W-01', 'v1'],
        ['name', '']
      ])
    )
    const fields = await fieldsOf(second?.bytes ?? new Uint8Array())
    expect(fields.get('W-01')).toMatchObject({ value: 'v1', shown: ['v1'] })
    expect(fields.get('name')).toMatchObject({ text: '' })
  })

  test('of something that is no form comes to nothing', async () => {
    expect(await fillPdf(new TextEncoder().encode('%PDF-1.7\n'), new Map())).toBeUndefined()
  })
})
