import { useState } from 'preact/hooks'

import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { Attempt, OpenAttempt } from '../../../core/roleplay/attempt.ts'
import { orderOf } from '../../../core/roleplay/order.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import { sortOf } from '../../../core/roleplay/standing.ts'
import { walk } from '../../../core/roleplay/walk.ts'
import { say, stepBack } from '../../../stores/role-play.ts'
import type { Focus } from '../RolePlay.tsx'
import { Saved } from '../Saved.tsx'
import { Attempts } from './Attempts.tsx'
import { Talk } from './Talk.tsx'
import { Way } from './Way.tsx'

interface Props {
  play: PagePlay
  attempts: readonly Attempt[]
  attempt: OpenAttempt
  /** True where the page was opened in the middle of it. */
  resumed: boolean
  onBegin: () => void
  onShow: (attempt: Attempt) => void
  onMove: (to: Focus) => void
}

/** An attempt that is open: the conversation so far, and what can be said now. */
export function Playing({ play, attempts, attempt, resumed, onBegin, onShow, onMove }: Props) {
  const { choices } = attempt
  const { turns, next } = walk(play, choices)
  /** After how many choices a red line was read. */
  const [read, setRead] = useState(0)
  const last = turns.at(-1)
  const stopped = last?.at === 'stage' && last.option.redLine && read !== choices.length
  const open = next.at === 'stage' || next.at === 'repair' ? next : undefined
  const turn = open ? play.stages.indexOf(open.stage) + 1 : 0
  const of = play.stages.length
  const sort = sortOf(attempt, attempts)
  const back = (keep: number) => {
    stepBack(play, keep)
    setRead(0)
    onMove('moment')
  }

  return (
    <>
      {resumed && open && turns.length > 0 && (
        <p class="role-play_go-on">
          <a href="#what-now">{copy.goOn(turn)}</a>
        </p>
      )}
      <h2 class="visually-hidden">{copy.talk}</h2>
      <Talk play={play} turns={turns} next={stopped ? undefined : open} />
      <div id="what-now" class="role-play_now" tabIndex={-1}>
        {stopped && (
          <>
            <p>{copy.red.text}</p>
            <p>
              <button
                class="button"
                type="button"
                onClick={() => {
                  setRead(choices.length)
                  onMove('moment')
                }}
              >
                {copy.red.goOn}
              </button>
            </p>
          </>
        )}
        {!stopped && open && (
          <>
            <div class="role-play_progress meta">
              <span>{copy.progress(turn, of)}</span>
              <progress max={of} value={turn - 1} aria-hidden="true" />
            </div>
            <form
              key={choices.length}
              autocomplete="off"
              onSubmit={(event) => {
                event.preventDefault()
                const line = new FormData(event.currentTarget).get('line')
                if (typeof line !== 'string') return
                say(play, line)
                onMove('reply')
              }}
            >
              <fieldset>
                <legend>{copy.ask}</legend>
                {orderOf<PagePlay>(open, attempt.id).map(({ id, text }) => (
                  <label key={id} class="option-card">
                    <input type="radio" name="line" value={id} required />
                    <span>{text}</span>
                  </label>
                ))}
              </fieldset>
              <p class="role-play_say">
                <button class="button" type="submit">
                  {copy.say}
                </button>
                {turns.length > 0 && <Saved />}
              </p>
            </form>
          </>
        )}
        {next.at === 'unknown' && (
          <>
            <p>{copy.unknown.text}</p>
            <p class="role-play_ways">
              <button class="button" type="button" onClick={() => back(turns.length)}>
                {copy.unknown.goOn}
              </button>
              <button class="button button-quiet" type="button" onClick={onBegin}>
                {copy.unknown.begin}
              </button>
            </p>
          </>
        )}
        {turns.length > 0 && next.at !== 'unknown' && (
          <div key={choices.length} class="role-play_more">
            <Way copy={copy.back} sort={sort} onGo={() => back(choices.length - 1)} />
            <Way copy={copy.again} sort={sort} onGo={onBegin} />
          </div>
        )}
      </div>
      {attempts.some(({ status }) => status === 'finished') && (
        <Attempts play={play} attempts={attempts} here={attempt.begun} onShow={onShow} />
      )}
    </>
  )
}
