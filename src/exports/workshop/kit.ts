import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import { splitOf } from '../../core/workshop/agenda/group.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import type { Block, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.kit

/** Something of a kit: its sheets, and how often each is printed. */
export interface KitPart {
  /** `H1`, `A2`, `RP-01`, `sign-in`; see `kitList`. */
  id: string
  title: string
  sheets: readonly Sheet[]
}

/** The first page: what is in a kit, and how often each is printed for a group. */
export function contentsSheet(
  agenda: Pick<Agenda, 'name'>,
  kit: readonly (KitPart & { readonly copies: number })[],
  people: number,
  course: string
): Sheet {
  const split = splitOf(people)
  const { triads, extra, tables } = split
  const table: Block = {
    kind: 'table',
    summary: copy.contents,
    columns: [{ width: 56 }, { share: 1 }, { width: 60 }, { width: 60 }],
    head: [['', copy.sheet, copy.pages, copy.copies].map((text) => ({ text }))],
    rows: kit.map(({ id, title, copies, sheets }) => ({
      cells: [
        { kind: 'words', text: /^(?:H|A|RP-)\d+$/.test(id) ? id : '' },
        { kind: 'words', heads: true, text: title },
        { kind: 'words', text: String(sheets.length) },
        { kind: 'words', text: String(copies) }
      ],
      height: 20
    }))
  }
  return {
    blocks: [
      { kind: 'title', over: course, text: copy.title(agenda.name) },
      {
        kind: 'text',
        look: 'lede',
        text: workshopPapers.room.split(people, triads, extra, tables)
      },
      { kind: 'heading', level: 2, text: copy.contents },
      table,
      { kind: 'gap', height: 8 },
      { kind: 'text', look: 'note', text: copy.note }
    ]
  }
}
