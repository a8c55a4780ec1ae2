import { practice } from '../../../copy/practice/en.ts'
import { type Attempt, currentOf, wasPlayed } from '../../../core/roleplay/attempt.ts'
import { bestScore, firstScore } from '../../../core/roleplay/mastery.ts'
import type { Play } from '../../../core/roleplay/play.ts'
import { levelOf, percentOf } from '../../../core/roleplay/report.ts'
import { walk } from '../../../core/roleplay/walk.ts'

const copy = practice.state

interface Props {
  play: Play
  attempts: readonly Attempt[]
}

/** Where somebody stands in one role-play. */
export function StateLine({ play, attempts }: Props) {
  const open = currentOf(attempts)
  const next = open && wasPlayed(open) ? walk(play, open.choices).next : undefined
  const first = firstScore({ play, attempts })
  const best = bestScore({ play, attempts })
  const lines = [
    next && 'stage' in next && copy.begun(play.stages.indexOf(next.stage) + 1, play.stages.length),
    first && copy.first(first.ending, levelOf(first), percentOf(first.share)),
    !first && attempts.some(({ status }) => status === 'finished') && copy.noFirst,
    best && best.points !== first?.points && copy.best(levelOf(best), percentOf(best.share))
  ].filter(Boolean)
  return <> · {lines.length > 0 ? lines.join('; ') : copy.new}</>
}
