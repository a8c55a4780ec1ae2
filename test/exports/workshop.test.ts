import { execFileSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'

import { readContent, readWorkshop } from '../../src/build/read-content.ts'
import { A4, LETTER } from '../../src/exports/document/paper.ts'
import { workshopPapersOf } from '../../src/exports/workshop/papers.ts'
import { pdfOf } from './made.ts'
import { Pdf } from './pdf-objects.ts'
import { accessibilityFaults } from './pdf-ua.ts'

vi.setConfig({ testTimeout: 30_000 })

const content = readContent('.', [])
const { triad, ...workshop } = readWorkshop('.')
const items = content.bank.flatMap((file) => file.items)
const papers = workshopPapersOf({
  course: 'Be Sure',
  issued: '2026-11-27',
  frameworks: content.frameworks,
  rolePlays: content.rolePlays.map(({ play }) => play),
  triad,
  workshop: {
    ...workshop,
    check: workshop.evaluationForm.check.flatMap(
      ({ item: id }) => items.find((item) => item.id === id) ?? []
    )
  }
})
const paper = (id: string) => {
  const found = papers.find((one) => one.id === id)
  if (!found) throw new Error(`There is no paper “${id}”.`)
  return found.document
}
const textOf = (file: string, page: number) =>
  execFileSync('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, file, '-'], {
    encoding: 'utf8'
  })

describe('what is printed for a workshop', () => {
  test.each(papers.map(({ id }) => id))('%s keeps to the rules of PDF/UA', async (id) => {
    expect(accessibilityFaults(await pdfOf(paper(id), LETTER))).toEqual([])
  })

  test.each([LETTER, A4])('each handout takes one side of $name', async (size) => {
    const file = await pdfOf(paper('handouts'), size)
    expect(new Pdf(file).pages).toHaveLength(8)
    for (const [at, { title }] of workshop.handouts.entries()) {
      expect(textOf(file, at + 1).replace(/\s+/g, ' ')).toContain(title)
    }
  })

  test('the room list counts for groups of several sizes', async () => {
    const list = textOf(await pdfOf(paper('forms'), LETTER), 1)
    expect(list).toMatch(/How many people +12 +18 +24 +30 +42/)
    expect(list).toMatch(/Triads +4 +6 +8 +10 +14/)
    expect(list).toMatch(/Tables of six +2 +3 +4 +5 +7/)
    expect(list).toMatch(/Pen +12 +18 +24 +30 +42/)
  })

  test('in large print, nothing is lost', async () => {
    const usual = await pdfOf(paper('handouts'), LETTER)
    const large = await pdfOf(paper('handouts'), LETTER, 1.5)
    const words = (file: string) =>
      execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
        .replace(/Be Sure · Handouts.*/g, '')
        .split(/[\s•]+/)
        .sort()
    expect(words(large)).toEqual(words(usual))
    expect(new Pdf(large).pages.length).toBeGreaterThan(8)
  })

  test('the kit of the breakfast says what to print for 24 people, in the order of its use', async () => {
    const file = await pdfOf(paper('kit-breakfast'), LETTER)
    const list = textOf(file, 1)
    expect(list).toContain('For 24 people: 8 triads, 4 tables of six.')
    const order = [
      'Room and material',
      'Sign-in sheet',
      'H1',
      'RP-08',
      'RP-01',
      'H7',
      'H8',
      'Before you go'
    ]
    const places = order.map((what) => list.indexOf(what))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(list).toMatch(/H1 Five questions that open doors 1 24/)
    expect(list).toMatch(/RP-08 Role cards: .* 3 8/)
  })
})
