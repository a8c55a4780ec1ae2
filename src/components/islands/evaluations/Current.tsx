import { evaluate as copy } from '../../../copy/evaluate/en.ts'
import type { Evaluation } from '../../../core/workbook/evaluations.ts'
import { Saved } from '../Saved.tsx'
import { TextField } from '../workbook/TextField.tsx'
import { Actions } from './Actions.tsx'

interface Props {
  evaluation: Evaluation
  home: string
  /** Says what was done to it. */
  onDone: (words: string) => void
}

/** The evaluation that this page shows: its name, and what can be done with it. */
export function Current({ evaluation, home, onDone }: Props) {
  return (
    <section class="evaluations_current" aria-labelledby="current-evaluation">
      <h2 id="current-evaluation">{copy.current.heading}</h2>
      <div class="evaluations_about">
        <TextField awake field="name" label={copy.current.name} hint={copy.current.nameHint} />
        <TextField
          awake
          kind="count"
          field="team"
          label={copy.current.team}
          hint={copy.current.teamHint}
        />
      </div>
      <p class="meta">
        {copy.current.begun(evaluation.begunAt)} {copy.current.changed(evaluation.touchedAt)}{' '}
        {evaluation.handedIn > 0 && copy.current.handedIn(evaluation.handedIn)} <Saved />
      </p>
      <Actions evaluation={evaluation} home={home} onDone={onDone} />
    </section>
  )
}
