import { compare } from '../../../copy/compare/en.ts'
import { overTime } from '../../../copy/over-time/en.ts'
import type { ItemMove } from '../../../core/workbook/over-time.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemHead } from './ItemHead.tsx'
import { markText, type Scales } from './scales.ts'

const copy = overTime.time

interface Props {
  id: string
  caption: string
  moves: readonly ItemMove[]
  scales: Scales
  /** What the two times are called. */
  dates: readonly [string, string]
}

/** One person’s ratings of items at two times, with what they think of the first one by now. */
export function ItemMoves({ id, caption, moves, scales, dates: [before, after] }: Props) {
  const back = moves.some(({ lookingBack }) => lookingBack !== undefined)
  const columns = [
    compare.item,
    before,
    ...(back ? [copy.lookingBack(before)] : []),
    after,
    copy.change
  ]
  return (
    <CompareTable id={id} caption={caption} columns={columns}>
      {moves.map((move) => (
        <tr key={move.field}>
          <ItemHead item={move.item} />
          <Cell name={before}>{markText(scales, move.before)}</Cell>
          {back && (
            <Cell name={copy.lookingBack(before)}>
              {move.lookingBack === undefined
                ? copy.notLookedBack
                : markText(scales, move.lookingBack)}
            </Cell>
          )}
          <Cell name={after}>{markText(scales, move.after)}</Cell>
          <Cell name={copy.change}>{copy.itemMove(move.way, move.by)}</Cell>
        </tr>
      ))}
    </CompareTable>
  )
}
