import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { SIDES } from '../../core/workbook/answer.ts'
import { TOP_NAMES } from '../../core/workbook/form-names.ts'
import { OWN_ITEMS } from '../../core/workbook/lenses.ts'
import type { PageLenses } from '../../core/workbook/page-sections.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import type { Block, Column, HeadCell } from '../document/blocks.ts'
import { faceOf, marksOf } from './choices.ts'
import { itemRow, ownHead, ownRow, type SideScales } from './lens-rows.ts'
import { numberOf } from './ratings.ts'
import { mapFigure, mapRules } from './value-map.ts'

const copy = workbookPdf.lenses

/** Width of a column of circles, of the gap between two groups, and of a letter, in points. */
const CIRCLES = 12.2
const GAP = 5
const LETTER = 19

interface Lenses {
  section: PageLenses
  letters: readonly { letter: string; term: string }[]
  scales: { often: Scale; importance: Scale }
}

/** Section D: three answers to each item, the three that matter most, and the value map. */
export function lensesBlocks({ section, letters, scales }: Lenses): Block[] {
  const { often, importance } = scales
  return [
    {
      kind: 'entries',
      rows: [
        {
          height: 15,
          entries: [
            {
              label: copy.alternative,
              field: { kind: 'text', name: 'alternative', tip: copy.alternative }
            }
          ]
        }
      ]
    },
    { kind: 'text', look: 'note', text: copy.how(copy.letters(letters)) },
    // Nobody has to know what customers get elsewhere, and it always applies there.
    lensTable(section, { want: importance, get: often, alternative: { ...often, na: undefined } }),
    { kind: 'gap', height: 6 },
    {
      kind: 'beside',
      parts: [
        { share: 37, blocks: [mapFigure()] },
        {
          share: 63,
          blocks: [{ kind: 'heading', level: 3, text: copy.top }, topThree(section), ...mapRules()]
        }
      ]
    }
  ]
}

function lensTable({ items, ownKinds }: PageLenses, scales: SideScales): Block {
  const groups = SIDES.map((side) => ({ side, marks: marksOf(scales[side]) }))
  const columns: Column[] = [
    { width: LETTER },
    { share: 22 },
    { share: 44 },
    ...groups.flatMap(({ marks }): Column[] => [
      { width: GAP },
      ...marks.map((): Column => ({ width: CIRCLES, align: 'center' }))
    ]),
    { width: GAP },
    { share: 34 }
  ]
  const none: HeadCell = { text: '' }
  const names = { want: copy.want, get: copy.get, alternative: copy.elsewhere }
  return {
    kind: 'table',
    summary: copy.title,
    columns,
    head: [
      [
        none,
        none,
        none,
        ...groups.flatMap(({ side, marks }) => [none, { text: names[side], span: marks.length }]),
        none,
        none
      ],
      [
        none,
        { text: workbookPdf.item, span: 2, align: 'left' },
        ...groups.flatMap(({ marks }) => [none, ...marks.map((mark) => ({ text: faceOf(mark) }))]),
        none,
        { text: copy.proof }
      ]
    ],
    rows: [
      ...items.flatMap((_, at) => itemRow(items, at, scales)),
      ownHead(columns.length),
      ...OWN_ITEMS.map((id) => ownRow(id, ownKinds, scales))
    ]
  }
}

function topThree({ items }: PageLenses): Block {
  const options = [
    { value: '', label: '' },
    ...items.map(({ id, text }) => ({ value: id, label: `${numberOf(id)} · ${text}` })),
    ...OWN_ITEMS.map((id, at) => ({ value: id, label: copy.ownItem(at + 1) }))
  ]
  return {
    kind: 'entries',
    rows: TOP_NAMES.map((name, at) => {
      const label = copy.topPlaces[at] ?? ''
      const field = { kind: 'pick', name, tip: copy.topTip(label), options } as const
      return { height: 13.4, entries: [{ label, field }] }
    })
  }
}
