import { overTime } from '../../../copy/over-time/en.ts'
import { recommendationOf } from '../../../core/workbook/recommendation.ts'
import type { TwoRounds } from '../../../core/workbook/rounds.ts'
import { differenceOf } from '../../../core/workbook/score-change.ts'

const copy = overTime.recommendation

/** The recommendation question at two dates, where it was asked both times. */
export function CustomersSaid({ two: { before, after } }: { two: TwoRounds }) {
  const [first, second] = [recommendationOf(before.sheet), recommendationOf(after.sheet)]
  if (first.status !== 'read' || second.status !== 'read') return null
  return (
    <>
      <h3>{copy.heading}</h3>
      <p>
        {copy.scores(copy.score(first.score), copy.score(second.score))}{' '}
        {copy.difference(differenceOf(first.counts, second.counts))}
      </p>
      <p class="meta">{copy.caution}</p>
    </>
  )
}
