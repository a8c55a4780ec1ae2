import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'

import { formName } from '../../src/core/workbook/form-names.ts'
import { isLenses, isRatings } from '../../src/core/workbook/workbook.ts'
import { A4, LETTER } from '../../src/exports/document/paper.ts'
import { writeDocument } from '../../src/exports/document/write.ts'
import { pdfOf, theDocument, theWorkbook } from './made.ts'
import { Pdf, words } from './pdf-objects.ts'
import { accessibilityFaults } from './pdf-ua.ts'

const MOST_BYTES = 250_000

const workbook = theWorkbook()
const plain = (text: string) => text.replace(/\s+/g, ' ')
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' })

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

describe.each([LETTER, A4])('the workbook on $name', (paper) => {
  let file = ''
  let pdf: Pdf
  beforeAll(async () => {
    file = await pdfOf(theDocument(), paper)
    pdf = new Pdf(file)
  })

  /** The words of a page, or of all of them, in the order in which they are drawn. */
  const textOf = (page?: number) =>
    plain(run('pdftotext', '-raw', ...(page ? ['-f', `${page}`, '-l', `${page}`] : []), file, '-'))

  test('keeps to the rules of the format', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
  })

  test('keeps to the rules of PDF/UA that a program can check, as its flag says', () => {
    expect(accessibilityFaults(file)).toEqual([])
    expect(readMetadata(file)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('is eight pages, and the value map stands on the fourth', () => {
    expect(pdf.pages).toHaveLength(8)
    expect(textOf(4)).toContain('The value map')
    expect(textOf(4)).toContain('Get elsewhere')
  })

  test('asks every item, in the order of the workbook’s own pages', () => {
    const texts = ['W-A', 'W-H', 'W-B', 'W-C', 'W-D', 'W-F'].flatMap((id) => {
      const section = workbook.sections.find((one) => one.id === id)
      if (!section || !(isRatings(section) || isLenses(section))) return []
      return section.items.map((item: { text: string }) => item.text)
    })
    expect(texts).toHaveLength(49)
    const all = textOf()
    const places = texts.map((text) => all.indexOf(plain(text)))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('says how to use it, whose ideas it builds on, and which edition it is', () => {
    const text = textOf(1)
    for (const said of [...workbook.howTo, ...workbook.credits, 'Edition 1']) {
      expect(text).toContain(plain(said))
    }
  })

  test('names each field once, and tells the whole question and answer at every circle', () => {
    const fields = pdf
      .list(pdf.dictionary(pdf.root['/AcroForm'])['/Fields'])
      .map((ref) => pdf.dictionary(ref))
    const names = fields.map((field) => words(field['/T']))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.includes('.'))).toEqual([])

    const first = fields.find((field) => words(field['/T']) === 'W-01')
    const tips = pdf.list(first?.['/Kids']).map((kid) => words(pdf.dictionary(kid)['/TU']))
    expect(tips).toHaveLength(7)
    for (const tip of tips) {
      expect(tip).toContain(
        'The steps for our three most frequent requests can be found in writing'
      )
      expect(tip).toContain('In the last three months, how often was this true?')
    }
    expect(tips[0]).toContain('Answer 1: almost never, such as: nobody could show them')
    expect(tips[5]).toContain('I don’t know')
    expect(tips[6]).toContain('Doesn’t apply to us')
  })

  test('begins with nothing chosen, and with the points of connection to begin with', () => {
    const values = fieldValues(pdf)
    for (const name of ['W-01', 'W-31_get', 'own-5_want', 'plan-3_90-next'])
      expect(values.get(name)).toBe('/Off')
    expect(values.get('point-finds-us_name')).toBe('Finds us (search, sign)')
    expect(values.get('edition')).toBe('1')
    const given = [...values].filter(
      ([name, value]) => value !== '/Off' && value !== '' && !/^(?:point-|edition$)/.test(name)
    )
    expect(given).toEqual([])
  })

  test('has an outline of its sections', () => {
    const titles: string[] = []
    let entry = pdf.dictionary(pdf.dictionary(pdf.root['/Outlines'])['/First'])
    while (entry['/Title']) {
      titles.push(words(entry['/Title']))
      entry = pdf.dictionary(entry['/Next'])
    }
    for (const { title } of workbook.sections) expect(titles.join('\n')).toContain(title)
  })

  test('fits into its bytes, and two builds are the same', async () => {
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES)
    const again = await writeDocument(theDocument(), paper)
    expect(Buffer.compare(Buffer.from(again), readFileSync(file))).toBe(0)
  })
})

test('an item with a new wording carries it in its name, so that answers of editions stay apart', async () => {
  const sections = workbook.sections.map((section) =>
    isRatings(section)
      ? {
          ...section,
          items: section.items.map((item) => (item.id === 'W-05' ? { ...item, version: 2 } : item))
        }
      : section
  )
  const pdf = new Pdf(await pdfOf(theDocument({ sections, edition: '2' } as never), LETTER))
  const values = fieldValues(pdf)
  expect([...values.keys()]).toContain(formName('W-05', 2))
  expect([...values.keys()]).not.toContain('W-05')
  expect(values.get('edition')).toBe('2')
})

/** What each field holds. */
function fieldValues(pdf: Pdf): Map<string, string> {
  const fields = pdf
    .list(pdf.dictionary(pdf.root['/AcroForm'])['/Fields'])
    .map((ref) => pdf.dictionary(ref))
  return new Map(fields.map((field) => [words(field['/T']), words(field['/V'])]))
}

function readMetadata(file: string): string {
  return run('pdfinfo', '-meta', file)
}
