import { workbookPdf as copy } from '../../copy/workbook-pdf/en.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { Block } from '../document/blocks.ts'

/** A section with the page on which it stands. */
export interface Contents {
  letter: string
  title: string
  minutes: number
  page: number
}

interface Cover {
  workbook: Workbook
  course: string
  contents: readonly Contents[]
  /** Where the site is, if that is known. */
  address: string | undefined
}

/** The first page: what this is, how to use it, what is inside, whose ideas it builds on. */
export function coverBlocks({ workbook, course, contents, address }: Cover): Block[] {
  const { title, howTo, credits, edition, issued, scales } = workbook
  const ways = [...copy.ways, ...(address ? [copy.address(address)] : [])]
  const { points, dk, na = '' } = scales.often
  const row = (face: string, text: string) => ({
    cells: [{ kind: 'words', heads: true, text: face } as const, { kind: 'words', text } as const]
  })
  return [
    { kind: 'title', over: copy.over(course), text: title },
    {
      kind: 'entries',
      rows: [
        {
          height: 20,
          entries: [
            {
              label: copy.cover.name,
              share: 3,
              field: { kind: 'text', name: 'name', tip: copy.cover.name }
            },
            {
              label: copy.cover.by,
              share: 2,
              field: { kind: 'text', name: 'by', tip: copy.cover.by }
            },
            {
              label: copy.cover.on,
              share: 1,
              field: { kind: 'text', name: 'on', tip: copy.cover.on }
            }
          ]
        }
      ]
    },
    { kind: 'gap', height: 8 },
    {
      kind: 'beside',
      parts: [
        {
          share: 54,
          blocks: [
            { kind: 'heading', level: 2, text: copy.howTo },
            { kind: 'list', items: howTo }
          ]
        },
        {
          share: 46,
          blocks: [
            { kind: 'heading', level: 2, text: copy.scale },
            { kind: 'text', look: 'small', text: scales.often.ask },
            {
              kind: 'table',
              summary: copy.scale,
              columns: [{ width: 42 }, { share: 1 }],
              head: [[{ text: copy.scaleMarks.number }, { text: copy.scaleMarks.label }]],
              rows: [
                ...points.map(({ label, note }, at) =>
                  row(String(at + 1), note ? `${label} (${note})` : label)
                ),
                row(copy.marks.dk, dk),
                row(copy.marks.na, na)
              ]
            },
            { kind: 'gap', height: 14 },
            { kind: 'heading', level: 2, text: copy.inside },
            {
              kind: 'table',
              summary: copy.inside,
              columns: [{ share: 1 }, { width: 40 }, { width: 40 }],
              head: [
                [
                  { text: copy.contents.section },
                  { text: copy.contents.minutes },
                  { text: copy.contents.page }
                ]
              ],
              rows: contents.map(({ letter, title: name, minutes, page }) => ({
                cells: [
                  { kind: 'words', heads: true, text: copy.head(name, letter) },
                  { kind: 'words', text: copy.minutes(minutes) },
                  { kind: 'words', text: String(page) }
                ]
              }))
            }
          ]
        }
      ]
    },
    { kind: 'gap', height: 8, grow: 1 },
    { kind: 'heading', level: 2, text: copy.fill },
    { kind: 'list', items: ways },
    { kind: 'gap', height: 8, grow: 1 },
    { kind: 'heading', level: 3, text: copy.credits },
    ...credits.map((text) => ({ kind: 'text', look: 'note', text }) as const),
    { kind: 'text', look: 'note', text: copy.edition(edition, issued) }
  ]
}
