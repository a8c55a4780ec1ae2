import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { sectionScore } from '../../core/workbook/score.ts'
import { isLenses, isRatings, type Workbook } from '../../core/workbook/workbook.ts'
import type { Block } from '../document/blocks.ts'
import { numberOf } from './ratings.ts'

const copy = workbookPdf.reading

/** How to work out by hand what the site would show. It stands last, after all has been answered. */
export function byHandBlocks({ sections, bands }: Workbook): Block[] {
  const scored = sections.filter((section) => isRatings(section) || isLenses(section))
  const needed = scored.map((section) => {
    const { needed: least, of } = sectionScore({ items: section.items }, new Map())
    return copy.neededIn(section.id.slice(-1), least, of)
  })
  const turned = scored.filter(isRatings).flatMap((section) => {
    const numbers = section.items.filter(({ reversed }) => reversed).map(({ id }) => numberOf(id))
    return numbers
  })
  return [
    { kind: 'heading', level: 2, text: copy.heading },
    { kind: 'text', look: 'small', text: copy.text(`Items ${listed(turned)}`) },
    { kind: 'text', look: 'small', text: copy.needed(needed.join(', ')) },
    {
      kind: 'table',
      summary: copy.heading,
      columns: [{ width: 70 }, { share: 1 }],
      head: [[{ text: copy.mean }, { text: copy.means }]],
      rows: bands.map(({ from, text }, at) => ({
        cells: [
          {
            kind: 'words',
            heads: true,
            text: copy.from(from.toFixed(1), ((bands[at + 1]?.from ?? 5.1) - 0.1).toFixed(1))
          },
          { kind: 'words', text }
        ]
      }))
    },
    { kind: 'gap', height: 4 },
    { kind: 'text', look: 'note', text: copy.none }
  ]
}

/** `24, 26 and 28` */
function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
