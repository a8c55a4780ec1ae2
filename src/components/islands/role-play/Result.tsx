import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import { levelOf, percentOf } from '../../../core/roleplay/report.ts'
import type { Score } from '../../../core/roleplay/score.ts'
import type { Sort } from '../../../core/roleplay/standing.ts'

const words = copy.result

interface Props {
  score: Score<PagePlay>
  sort: Sort
}

/** What an attempt comes to: the word first, then a rough number, and what neither can say. */
export function Result({ score, sort }: Props) {
  const { crossed, gate, passed, repairs, share } = score
  return (
    <section class="debrief_part">
      <h2>{words.heading}</h2>
      <p class="debrief_level">{words.level(levelOf(score), repairs, crossed.length)}</p>
      <p>
        {words.about(percentOf(share))}{' '}
        {gate === 'open' ? (passed ? words.passed : words.notPassed) : words.gate[gate]}
      </p>
      {crossed.map(({ turn, repaired }) =>
        turn.at === 'stage' && turn.option.redLine ? (
          <p key={turn.option.id}>{words.crossed(turn.option.redLine.type, repaired)}</p>
        ) : null
      )}
      <p>{words.counts[sort]}</p>
      <p class="meta">{words.limits}</p>
    </section>
  )
}
