import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import type { StageOf } from '../../../core/roleplay/play.ts'
import type { Reviewed as Turn } from '../../../core/roleplay/report.ts'
import type { Props as Page } from '../RolePlay.tsx'
import { momentOf } from './moment.ts'

const words = copy.turns

interface Props {
  page: Pick<Page, 'play' | 'letters' | 'learn'>
  stage: StageOf<PagePlay>
  number: number
  /** What the turn earned, from 0 to 1. */
  credit: number
  /** The line that was said, and the one that mended it. */
  turns: readonly Turn<PagePlay>[]
  onAgain: (turn: Turn<PagePlay>) => void
}

/** One turn of the debrief: what was said, what it did, and what would have served better. */
export function Reviewed({ page, stage, number, credit, turns, onAgain }: Props) {
  return (
    <section class="debrief_turn">
      <h3>{copy.dialogue.turn(number, stage.title)}</h3>
      {turns.map((turn) => {
        const { option, account, better } = turn
        const { does, says } = momentOf(turn) ?? {}
        const red = turn.at === 'stage' ? turn.option.redLine : undefined
        const fromStart = number === 1 && turn.at === 'stage'
        return (
          <div key={option.id} class="debrief_reviewed">
            <p class="meta">
              {does} {says && `“${says}”`}
            </p>
            <p class={option.account < 0 ? 'debrief_minus' : 'debrief_plus'}>
              <b>{words.said}</b> {option.text}
            </p>
            {red && (
              <p>
                <strong>{copy.red.heading(red.type)}.</strong> {red.why}
              </p>
            )}
            <p>{option.feedback}</p>
            <p class="meta">{words.effect(option.account, account)}</p>
            {better && (
              <div class="debrief_better">
                <p class="debrief_plus">
                  <b>{words.better}</b> {better.text}
                </p>
                <p>{better.feedback}</p>
              </div>
            )}
            <button
              class="button button-quiet no-print"
              type="button"
              onClick={() => onAgain(turn)}
            >
              {fromStart ? words.fromStart : words.again}
              {!fromStart && <span class="visually-hidden">: {option.text}</span>}
            </button>
          </div>
        )
      })}
      <p class="debrief_letters">
        <b>{credit === 1 ? words.shown : words.chance}</b>
        {stage.shows.map((name) => {
          const { letter, term } = page.letters[name] ?? { letter: '', term: name }
          return (
            <span key={name}>
              <span class={`tiles_tile ${credit === 1 ? 'is-shown' : ''}`} aria-hidden="true">
                {letter}
              </span>{' '}
              {term}
            </span>
          )
        })}
      </p>
      <p class="role-play_lesson">
        {words.lesson} <a href={page.learn + stage.lesson.href}>{stage.lesson.title}</a>
      </p>
    </section>
  )
}
