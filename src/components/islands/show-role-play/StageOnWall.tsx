import { showRolePlay as copy } from '../../../copy/show-role-play/en.ts'
import { type Shown, type ShownStage, voteOf } from '../../../core/roleplay/show.ts'
import { LineOnWall } from './LineOnWall.tsx'

interface Props {
  stage: ShownStage
  /** Such as “Moment 2 of 5: Discover”. */
  place: string
  /** Told with the first moment. */
  setting: string | undefined
  shown: Shown
  /** False until what is typed can be kept. */
  awake: boolean
  onCount: (line: string, hands: number | undefined) => void
  onTell: (open: boolean) => void
}

/** Where the focus goes when a stage comes up. */
export function headingOf(stage: string): string {
  return `show-stage-${stage}`
}

/** One moment: what the customer does and says, three lines with their hands, what each one does. */
export function StageOnWall(props: Props) {
  const { stage, place, setting, shown, awake, onCount, onTell } = props
  const id = headingOf(stage.id)
  const vote = voteOf(stage, shown.hands)
  return (
    <section
      class={`show-role-play_stage ${stage.id === shown.at ? '' : 'is-away'}`}
      aria-labelledby={id}
    >
      <h2 id={id} class="label" tabIndex={-1}>
        {place}
      </h2>
      {setting && <p class="show-role-play_setting">{setting}</p>}
      <p class="show-role-play_does">{stage.does}</p>
      {stage.says && <p class="show-role-play_says">“{stage.says}”</p>}
      <ol class="show-role-play_lines">
        {stage.lines.map((line) => (
          <LineOnWall
            key={line.id}
            line={line}
            hands={shown.hands[line.id]}
            vote={vote}
            awake={awake}
            onCount={(hands) => onCount(line.id, hands)}
          />
        ))}
      </ol>
      {vote.status === 'counted' && (
        <p class="show-role-play_vote meta">
          {vote.left > 0 && copy.left(vote.left)} {copy.few}
        </p>
      )}
      <details
        class="show-role-play_told"
        open={shown.told.includes(stage.id)}
        onToggle={(event) => onTell(event.currentTarget.open)}
      >
        <summary>{copy.tell}</summary>
        <ol>
          {stage.lines.map(({ id, name, account, reply, feedback, redLine }) => (
            <li key={id}>
              <b class="show-role-play_name">{name}</b>
              <div>
                <p class={`show-role-play_account ${signOf(account)}`}>{copy.account(account)}</p>
                <p>{reply}</p>
                <p>{feedback}</p>
                {redLine && (
                  <p class="show-role-play_red-line">
                    <strong>{copy.redLine}</strong> {redLine}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function signOf(account: number): string {
  if (account === 0) return ''
  return account > 0 ? 'is-deposit' : 'is-withdrawal'
}
