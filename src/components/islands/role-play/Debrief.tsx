import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { Attempt, FinishedAttempt } from '../../../core/roleplay/attempt.ts'
import { debriefOf } from '../../../core/roleplay/report.ts'
import { scoreOf } from '../../../core/roleplay/score.ts'
import { sortOf } from '../../../core/roleplay/standing.ts'
import { walk } from '../../../core/roleplay/walk.ts'
import type { Props as Page } from '../RolePlay.tsx'
import { Attempts } from './Attempts.tsx'
import { Balance } from './Balance.tsx'
import { Result } from './Result.tsx'
import { Reviewed } from './Reviewed.tsx'
import { Talk } from './Talk.tsx'

interface Props extends Page {
  attempts: readonly Attempt[]
  attempt: FinishedAttempt
  /** True where it was played just now, so that its end is still to be read. */
  talk: boolean
  /** Goes on with an attempt that is open, where there is one. */
  onGoOn: (() => void) | undefined
  onBegin: () => void
  /** Tries again from a turn on, which keeps the lines before it. */
  onReplay: (keep: number) => void
  onShow: (attempt: Attempt) => void
}

/** A finished attempt: its ending, what it comes to, and turn by turn what each line did. */
export function Debrief(props: Props) {
  const { play, attempts, attempt, talk, practice, onGoOn, onBegin, onReplay, onShow } = props
  const { turns } = walk(play, attempt.choices)
  const reviewed = debriefOf(play, attempt.choices)
  const score = scoreOf(play, attempt.choices)
  if (score.status === 'unfinished') return null
  const missed = score.stages.filter((stage) => stage.turns.length === 0).length
  return (
    <>
      {talk && (
        <div class="no-print">
          <h2 class="visually-hidden">{copy.talk}</h2>
          <Talk play={play} turns={turns} />
        </div>
      )}
      <section class={`debrief_end is-${score.ending}`}>
        <h2 tabIndex={-1} data-focus="ending">
          {copy.ending.heading}
        </h2>
        <p>
          <strong>{copy.ending.how[score.ending](play.customer)}</strong>{' '}
          {play.endings[score.ending]}
        </p>
      </section>
      <section class="debrief_part">
        <h2>{copy.want.heading(play.customer)}</h2>
        <p>{play.want}</p>
        <p class="meta">{copy.want.feeling(play.feeling)}</p>
      </section>
      <Result score={score} sort={sortOf(attempt, attempts)} />
      <section class="debrief_part">
        <h2>{copy.turns.heading}</h2>
        <Balance play={play} turns={turns} />
        <p class="meta">{copy.turns.story}</p>
        {score.stages.map(
          ({ stage, credit }, number) =>
            reviewed.some((turn) => turn.stage === stage) && (
              <Reviewed
                key={stage.id}
                page={props}
                stage={stage}
                number={number + 1}
                credit={credit}
                turns={reviewed.filter((turn) => turn.stage === stage)}
                onAgain={(turn) => onReplay(reviewed.indexOf(turn))}
              />
            )
        )}
        {missed > 0 && <p>{copy.turns.notReached(missed)}</p>}
        <h3>{copy.turns.mend}</h3>
        <p>{play.mend}</p>
      </section>
      <section class="debrief_part">
        <h2>{copy.debrief.heading}</h2>
        <ul>
          {play.debrief.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p class="meta">{copy.key(play.review)}</p>
      </section>
      <Attempts play={play} attempts={attempts} here={attempt.begun} onShow={onShow} />
      <p class="role-play_ways no-print">
        <button class="button" type="button" onClick={onGoOn ?? onBegin}>
          {onGoOn ? copy.toOpen : copy.restart}
        </button>
        <a class="button button-quiet" href={practice}>
          {copy.list}
        </a>
      </p>
    </>
  )
}
