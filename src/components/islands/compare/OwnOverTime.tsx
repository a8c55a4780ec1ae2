import { overTime } from '../../../copy/over-time/en.ts'
import type { ComparedSection } from '../../../core/workbook/compared.ts'
import { type ItemMove, ownMoves } from '../../../core/workbook/over-time.ts'
import { ratedOn, type TwoRounds } from '../../../core/workbook/rounds.ts'
import { Cell, CompareTable } from './CompareTable.tsx'
import { ItemMoves } from './ItemMoves.tsx'
import { LookBack } from './LookBack.tsx'
import type { Scales } from './scales.ts'

const copy = overTime.time

interface Props {
  sections: readonly ComparedSection[]
  scales: Scales
  two: TwoRounds
}

/** One person’s two sheets: what was marked in advance, then sections, then everything else. */
export function OwnOverTime({ sections, scales, two }: Props) {
  const { before, after } = two
  const [first, second] = [ratedOn(before.sheet), ratedOn(after.sheet)]
  if (first === undefined || second === undefined) {
    return (
      <>
        <h3>{copy.own.heading}</h3>
        <p>{copy.own.missing(first !== undefined, second !== undefined)}</p>
      </>
    )
  }
  const moves = ownMoves(sections, two)
  const dates = [
    copy.short(before.evaluation, after.evaluation),
    copy.short(after.evaluation, before.evaluation)
  ] as const
  const table = { scales, dates }
  const far = ({ way }: ItemMove) => way !== 'alike'
  return (
    <>
      <h3>{copy.own.heading}</h3>
      <p>
        {copy.own.who(first, second)} {copy.own.text}
      </p>
      {moves.chosen.length + moves.others.length === 0 && <p>{copy.own.nothing}</p>}
      {moves.reworded > 0 && <p class="meta">{copy.own.reworded(moves.reworded)}</p>}
      <h4>{copy.chosen}</h4>
      {moves.chosen.length > 0 ? (
        <ItemMoves
          {...table}
          id="compare-chosen"
          caption={copy.itemsCaption}
          moves={moves.chosen}
        />
      ) : (
        <p>{copy.noneChosen}</p>
      )}
      <h4>{copy.sections}</h4>
      <CompareTable
        id="compare-own-sections"
        caption={copy.sectionsCaption}
        columns={[copy.section, ...dates, copy.items, copy.change]}
      >
        {moves.sections.map((move) => (
          <tr key={move.section.id}>
            <th scope="row">{move.section.short}</th>
            {move.status === 'too-few' ? (
              <Cell name={copy.change} span={4}>
                {copy.sectionMove(move)}
              </Cell>
            ) : (
              <>
                <Cell name={dates[0]}>{copy.meanOf(move.before)}</Cell>
                <Cell name={dates[1]}>{copy.meanOf(move.after)}</Cell>
                <Cell name={copy.items}>{move.common}</Cell>
                <Cell name={copy.change}>{copy.sectionMove(move)}</Cell>
              </>
            )}
          </tr>
        ))}
      </CompareTable>
      <details>
        <summary>
          {copy.others}{' '}
          <span class="meta">
            {copy.othersCount(moves.others.length, moves.others.filter(far).length)}
          </span>
        </summary>
        <ItemMoves
          {...table}
          id="compare-others"
          caption={copy.othersCaption}
          moves={moves.others}
        />
      </details>
      <LookBack sections={sections} scales={scales} two={two} dates={[first, second]} />
    </>
  )
}
