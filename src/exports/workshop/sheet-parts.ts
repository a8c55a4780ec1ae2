import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import type { Framework } from '../../core/reference/schema.ts'
import type { SheetPart } from '../../core/workshop/paper/schema.ts'
import type { Triad } from '../../core/workshop/schema.ts'
import type { Block, Cell, Row } from '../document/blocks.ts'
import { circlesFigure } from '../workbook/value-map.ts'
import { observerBlocks } from './observer.ts'
import { planLineBlocks } from './plan-line.ts'

const copy = workshopPapers.handouts

/** What parts of a sheet name, and don’t say themselves. */
export interface Known {
  frameworks: readonly Framework[]
  triad: Triad
}

/** Below a table. */
const AFTER: Block = { kind: 'gap', height: 10 }

/** A part of a sheet as blocks. */
export function partBlocks(part: SheetPart, { frameworks, triad }: Known): Block[] {
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, look: 3, text: part.text }]
    case 'text':
      return [{ kind: 'text', text: part.text }]
    case 'list':
      return [{ kind: 'list', items: part.items }]
    case 'steps':
      return [stepsTable(part.items), AFTER]
    case 'lines-said':
      return [saidTable(part.rows), AFTER]
    case 'write':
      return [{ kind: 'writing', label: part.label, lines: part.lines }]
    case 'letters':
      return lettersBlocks(
        frameworks.find(({ id }) => id === part.framework),
        part.write
      )
    case 'circles':
      return [circlesFigure(copy.circles)]
    case 'observer':
      return observerBlocks(triad)
    case 'plan-line':
      return planLineBlocks()
  }
}

function stepsTable(items: readonly { title: string; text: string }[]): Block {
  return {
    kind: 'table',
    summary: items.map(({ title }) => title).join(', '),
    columns: [{ share: 1 }],
    head: [],
    rows: items.map(
      ({ title, text }, at): Row => ({
        cells: [{ kind: 'words', heads: true, number: String(at + 1), text: title, note: text }],
        height: 26
      })
    )
  }
}

function saidTable(rows: readonly { usual: string; better: string }[]): Block {
  return {
    kind: 'table',
    summary: `${copy.usual}, ${copy.better}`,
    columns: [{ share: 1 }, { share: 1 }],
    head: [[{ text: copy.usual }, { text: copy.better }]],
    rows: rows.map(
      ({ usual, better }): Row => ({
        cells: [
          { kind: 'words', text: `“${usual}”` },
          { kind: 'words', text: `“${better}”` }
        ],
        grow: 1
      })
    )
  }
}

/** Each letter with what it stands for and means; `write` asks for an example of one’s own. */
function lettersBlocks(framework: Framework | undefined, write: string | undefined): Block[] {
  if (!framework) return []
  const rows = framework.letters.map(({ letter, term, meaning }): Row => {
    const cells: Cell[] = [
      { kind: 'letter', letter, name: '', rows: 1 },
      { kind: 'words', text: term, note: meaning },
      ...(write ? [{ kind: 'room' } as const] : [])
    ]
    return { cells, height: write ? 44 : 26 }
  })
  return [
    { kind: 'heading', level: 2, look: 3, text: framework.name },
    {
      kind: 'table',
      summary: framework.name,
      columns: [{ width: 30 }, { share: 1 }, ...(write ? [{ share: 1 }] : [])],
      head: [[{ text: '' }, { text: copy.means }, ...(write ? [{ text: write }] : [])]],
      rows
    },
    AFTER
  ]
}
