import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { Attempt } from '../../../core/roleplay/attempt.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import { levelOf } from '../../../core/roleplay/report.ts'
import { scoreOf } from '../../../core/roleplay/score.ts'
import { sortOf } from '../../../core/roleplay/standing.ts'

const words = copy.attempts

interface Props {
  play: PagePlay
  attempts: readonly Attempt[]
  /** The one that is shown or played. */
  here: string
  onShow: (attempt: Attempt) => void
}

/** Every attempt, with what it counts as and what came of it. */
export function Attempts({ play, attempts, here, onShow }: Props) {
  return (
    <section class="debrief_part">
      <h2 id="attempts">{words.heading}</h2>
      <ol aria-labelledby="attempts">
        {attempts.map((attempt) => {
          const { begun, begunAt, choices } = attempt
          const score = scoreOf(play, choices)
          return (
            <li key={begun}>
              {words.one(begunAt, sortOf(attempt, attempts))},{' '}
              {score.status === 'unfinished'
                ? words.left
                : words.ended(
                    score.ending,
                    levelOf(score),
                    score.repairs,
                    score.crossed.length
                  )}{' '}
              {begun === here ? (
                <span class="meta">
                  ({score.status === 'finished' ? words.shown : words.current})
                </span>
              ) : (
                score.status === 'finished' && (
                  <button
                    class="debrief_show no-print"
                    type="button"
                    onClick={() => onShow(attempt)}
                  >
                    {words.show}
                  </button>
                )
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
