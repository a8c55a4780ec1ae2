import { compare } from '../../../copy/compare/en.ts'
import { results } from '../../../copy/results/en.ts'
import { SIDES } from '../../../core/workbook/answer.ts'
import type { GroupPriorities } from '../../../core/workbook/group-priorities.ts'
import type { Placing } from '../../../core/workbook/value-map.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemHead } from './ItemHead.tsx'

const copy = compare.priorities
const COLUMNS = [
  compare.item,
  ...SIDES.map((side) => compare.sides[side]),
  copy.area,
  copy.priority
]

interface Props {
  priorities: Extract<GroupPriorities, { status: 'shown' }>
}

/** Where the items of section D stand by a group’s means, and how steady the first place is. */
export function Priorities({ priorities: { items, stability } }: Props) {
  const first = stability.status === 'checked' ? stability.first : undefined
  const name = items.find(({ item }) => item.id === first)?.item.text ?? ''
  return (
    <>
      <h3>{copy.heading}</h3>
      <p>{copy.stability(stability, name)}</p>
      <CompareTable id="compare-priorities" caption={copy.caption} columns={COLUMNS}>
        {items.map(({ item, sides, placing, priority }) => (
          <tr key={item.id}>
            <ItemHead item={item} />
            {SIDES.map((side) => (
              <Cell key={side} name={compare.sides[side]}>
                {copy.mean(sides[side])}
              </Cell>
            ))}
            <Cell name={copy.area}>{areaText(placing)}</Cell>
            <Cell name={copy.priority}>{copy.priorityOf(priority)}</Cell>
          </tr>
        ))}
      </CompareTable>
      <p class="meta">
        {copy.text} {copy.margin(items.some(({ margin }) => margin === 0.5))}
      </p>
    </>
  )
}

function areaText(placing: Placing): string {
  if (placing.status !== 'placed') return copy.notPlaced
  const { name, action } = results.map.areas[placing.area]
  return copy.areaOf(name, action)
}
