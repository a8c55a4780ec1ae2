import { rolePlay as copy } from '../../../copy/role-play/en.ts'
import { changeOf, trustOf } from '../../../core/roleplay/mood.ts'
import type { PagePlay } from '../../../core/roleplay/page-play.ts'
import type { Next, Turn } from '../../../core/roleplay/walk.ts'
import { momentOf } from './moment.ts'

const SIGNS = { 'much-warmer': '▲', warmer: '▲', same: '•', cooler: '▼', 'much-cooler': '▼' }

interface Props {
  play: PagePlay
  turns: readonly Turn<PagePlay>[]
  /** What comes next; left out while a red line is being explained, and after the end. */
  next?: Next<PagePlay> | undefined
}

/** The conversation so far: what the customer does and says, your line, how they take it. */
export function Talk({ play, turns, next }: Props) {
  const id = (at: number, part: string) => `${part}-${at}`
  const customer = (at: number, turn: Turn<PagePlay> | Next<PagePlay>, now: boolean) => {
    const moment = momentOf(turn)
    if (!moment) return null
    return (
      <li
        key={`moment-${at}`}
        class="role-play_them"
        tabIndex={now ? -1 : undefined}
        data-focus={now ? 'moment' : undefined}
      >
        <div id={id(at, 'moment')} class="role-play_bubble">
          <p class="role-play_does">
            <b>{play.customer}.</b> {moment.does}
          </p>
          {moment.says && <p>{moment.says}</p>}
        </div>
      </li>
    )
  }
  return (
    <ol class="role-play_talk">
      {turns.flatMap((turn, at) => {
        const { option, account } = turn
        const change = changeOf(option.account)
        const last = at === turns.length - 1
        const ids = [id(at, 'reply'), ...(next ? [id(at + 1, 'moment')] : [])].join(' ')
        const red = turn.at === 'stage' ? turn.option.redLine : undefined
        return [
          customer(at, turn, false),
          <li key={`you-${at}`} class="role-play_you">
            <div class="role-play_bubble">
              <p class="role-play_does">{copy.youSay}</p>
              <p>{option.text}</p>
            </div>
          </li>,
          <li
            key={`reply-${at}`}
            class="role-play_them"
            tabIndex={last ? -1 : undefined}
            data-focus={last ? 'reply' : undefined}
            aria-labelledby={last ? ids : undefined}
          >
            <div id={id(at, 'reply')}>
              <p class="role-play_bubble">{option.reply}</p>
              <p class={`role-play_mood is-${change}`}>
                <span aria-hidden="true">{SIGNS[change]}</span> {copy.change[change](play.customer)}{' '}
                {copy.trust[trustOf(account)]}
              </p>
              {red && (
                <div class="role-play_red">
                  <p>
                    <strong>{copy.red.heading(red.type)}.</strong> {red.why}
                  </p>
                </div>
              )}
            </div>
          </li>
        ]
      })}
      {next && customer(turns.length, next, true)}
    </ol>
  )
}
