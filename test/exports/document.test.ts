import { execFileSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'

import type { Block } from '../../src/exports/document/blocks.ts'
import { pagesOf } from '../../src/exports/document/layout.ts'
import { A4, LETTER } from '../../src/exports/document/paper.ts'
import type { Piece } from '../../src/exports/document/piece.ts'
import { pdfOf } from './made.ts'
import { Pdf } from './pdf-objects.ts'
import { accessibilityFaults } from './pdf-ua.ts'
import { SMALL } from './small-document.ts'

vi.setConfig({ testTimeout: 30_000 })

const textOf = (file: string, page: number) =>
  execFileSync('pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, file, '-'], {
    encoding: 'utf8'
  })

/** A document of these blocks. */
const of = (blocks: readonly Block[]) => ({ ...SMALL, sheets: [{ blocks }] })
const paragraph = (text: string): Block => ({ kind: 'text', text })

describe('a document as a list of blocks', () => {
  test.each([LETTER, A4])('keeps to the rules of PDF/UA on $name', async (paper) => {
    expect(accessibilityFaults(await pdfOf(SMALL, paper))).toEqual([])
  })

  test('goes on to another page where one is full, and numbers them', async () => {
    const blocks = Array.from({ length: 90 }, (_, at) => paragraph(`Paragraph ${at + 1}.`))
    const file = await pdfOf(
      of([{ kind: 'title', text: 'Long' }, { kind: 'heading', level: 2, text: 'Part' }, ...blocks]),
      LETTER
    )
    expect(new Pdf(file).pages).toHaveLength(3)
    expect(textOf(file, 1)).toContain('page 1 of 3')
    expect(textOf(file, 3)).toContain('Paragraph 90.')
    expect(accessibilityFaults(file)).toEqual([])
  })

  test('never leaves a heading alone at the end of a page', () => {
    const piece = (height: number, keepsNext = false): Piece => ({
      height,
      grow: 0,
      keepsNext,
      draw() {}
    })
    const heading = piece(20, true)
    const [words, table] = [piece(70), piece(30)]
    expect(pagesOf([words, heading, table], 100)).toEqual([[words], [heading, table]])
    expect(pagesOf([words, heading, table], 120)).toEqual([[words, heading, table]])
  })

  test('says which piece is higher than a page', async () => {
    const tall: Block = {
      kind: 'entries',
      rows: [
        {
          height: 900,
          entries: [{ label: 'Notes', field: { kind: 'text', name: 'notes', tip: 'Notes' } }]
        }
      ]
    }
    await expect(pdfOf(of([tall]), LETTER)).rejects.toThrow(
      /A form: a piece is \d+ points higher than a page of letter/
    )
  })
})
