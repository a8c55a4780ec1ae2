import { overTime } from '../../../copy/over-time/en.ts'
import type { ComparedSection } from '../../../core/workbook/compared.ts'
import { whoIn } from '../../../core/workbook/links-between.ts'
import { chosenBefore } from '../../../core/workbook/over-time.ts'
import { groupMoves } from '../../../core/workbook/over-time-group.ts'
import type { Round, TwoRounds } from '../../../core/workbook/rounds.ts'
import { GroupMoveTable } from './GroupMoveTable.tsx'

const copy = overTime.groupTime

interface Props {
  sections: readonly ComparedSection[]
  rounds: readonly Round[]
  two: TwoRounds
}

/** What may be said of a group at two dates. */
export function GroupOverTime({ sections, rounds, two }: Props) {
  const { before, after } = two
  const who = whoIn(before.raters, after.raters)
  if (who.before === 0 || who.after === 0) return null
  const places = [rounds.indexOf(before), rounds.indexOf(after)] as const
  const all = sections.map((section) => groupMoves(section, rounds, ...places))
  const chosen = chosenBefore(two)
  const rows = all.flatMap(({ items }) =>
    items.map(({ item, move }) => ({ key: item.id, name: item.text, item, move }))
  )
  const marked = rows.filter(({ key }) => chosen.includes(key))
  const others = rows.filter(({ key }) => !chosen.includes(key))
  const told = others.filter(({ move }) => 'verdict' in move && move.verdict !== 'unclear')
  return (
    <>
      <h3>{copy.heading}</h3>
      <p>
        {copy.who(who)} {copy.text}
      </p>
      <GroupMoveTable
        id="compare-group-moves"
        caption={copy.caption}
        rows={all.map(({ section, whole }) => ({
          key: section.id,
          name: section.short,
          move: whole
        }))}
      />
      <p class="meta">
        {copy.linked} {copy.unlinked}
      </p>
      {marked.length > 0 && (
        <>
          <h4>{overTime.time.chosen}</h4>
          <GroupMoveTable id="compare-group-chosen" caption={copy.itemsCaption} rows={marked} />
        </>
      )}
      <details>
        <summary>
          {overTime.time.others}{' '}
          <span class="meta">{copy.othersCount(others.length, told.length)}</span>
        </summary>
        <GroupMoveTable id="compare-group-others" caption={copy.othersCaption} rows={others} />
      </details>
    </>
  )
}
