import { compare } from '../../../copy/compare/en.ts'
import { overTime } from '../../../copy/over-time/en.ts'
import type { ComparedItem } from '../../../core/workbook/compared.ts'
import type { GroupMove } from '../../../core/workbook/over-time-group.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemHead } from './ItemHead.tsx'

const copy = overTime.groupTime

interface Props {
  id: string
  caption: string
  rows: readonly { key: string; name: string; item?: ComparedItem; move: GroupMove }[]
}

/** Differences of a group from one time to the next, with their ranges. */
export function GroupMoveTable({ id, caption, rows }: Props) {
  const [first] = rows
  return (
    <CompareTable
      id={id}
      caption={caption}
      columns={[
        first?.item ? compare.item : overTime.time.section,
        copy.verdict,
        copy.difference,
        copy.range,
        copy.basis
      ]}
    >
      {rows.map(({ key, name, item, move }) => (
        <tr key={key}>
          {item ? <ItemHead item={item} /> : <th scope="row">{name}</th>}
          <Move move={move} />
        </tr>
      ))}
    </CompareTable>
  )
}

function Move({ move }: { move: GroupMove }) {
  if (move.status === 'too-few' || move.status === 'other-items') {
    return (
      <Cell name={copy.verdict} span={4}>
        {move.status === 'too-few' ? copy.tooFew(move.before, move.after) : copy.otherItems}
      </Cell>
    )
  }
  return (
    <>
      <Cell name={copy.verdict}>{copy.verdicts[move.verdict]}</Cell>
      <Cell name={copy.difference}>{copy.changeOf(move.change)}</Cell>
      <Cell name={copy.range}>{copy.rangeOf(move.low, move.high)}</Cell>
      <Cell name={copy.basis}>{copy.basisOf(move)}</Cell>
    </>
  )
}
