import { compare } from '../../../copy/compare/en.ts'
import type { SideBySide } from '../../../core/workbook/named.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemHead } from './ItemHead.tsx'
import { markText, type Scales } from './scales.ts'

const copy = compare.named

/** A table has no room for more people beside each other. */
const MOST_COLUMNS = 6

interface Props {
  /** True where all of them lie far apart, so that it says how far. */
  far?: boolean
  id: string
  caption: string
  rows: readonly SideBySide[]
  /** In the order of the marks. */
  names: readonly string[]
  scales: Scales
}

/** Questions with everybody’s answers, and what can be counted of three or more. */
export function SideTable({ far = false, id, caption, rows, names, scales }: Props) {
  const counts = names.length >= 3
  const columns = [compare.item, ...names, ...(counts ? [copy.lowestToHighest, copy.mean] : [])]
  return (
    <CompareTable id={id} caption={caption} columns={columns} stacked={names.length > MOST_COLUMNS}>
      {rows.map(({ item, side, marks, apart, talkFirst, figures }) => (
        <tr key={`${item.id}${side}`}>
          <ItemHead
            item={item}
            side={side}
            mark={far ? copy.apart(apart) : talkFirst ? copy.talk : undefined}
          />
          {marks.map((mark, at) => (
            <Cell key={names[at]} name={names[at] ?? ''}>
              {markText(scales, mark, side)}
            </Cell>
          ))}
          {counts &&
            (figures.status === 'figures' ? (
              <>
                <Cell name={copy.lowestToHighest}>
                  {copy.range(figures.lowest, figures.highest)}
                </Cell>
                <Cell name={copy.mean}>{copy.meanOf(figures.mean, figures.n)}</Cell>
              </>
            ) : (
              <Cell name={copy.mean} span={2}>
                {copy.tooFew}
              </Cell>
            ))}
        </tr>
      ))}
    </CompareTable>
  )
}
