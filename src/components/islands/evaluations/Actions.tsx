import { evaluate } from '../../../copy/evaluate/en.ts'
import type { CopyOf, Evaluation } from '../../../core/workbook/evaluations.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import {
  archive,
  copyEvaluation,
  eraseEvaluation,
  factsIn
} from '../../../stores/workbook/evaluation.ts'
import { TwoStep } from '../TwoStep.tsx'
import { nameOf } from './name.ts'

const copy = evaluate.actions

interface Props {
  evaluation: Evaluation
  home: string
  onDone: (words: string) => void
}

/** Copies an evaluation, puts it away or erases it. Erasing says what goes and offers a file first. */
export function Actions({ evaluation, home, onDone }: Props) {
  const { archived, id } = evaluation
  const name = nameOf(evaluation)
  const duplicate = (what: CopyOf, called: string) => {
    copyEvaluation(id, what, called)
    onDone(copy.begun(called))
  }
  const putAway = () => {
    archive(id, !archived)
    onDone(archived ? copy.back(name) : copy.away(name))
  }
  return (
    <details class="evaluations_actions">
      <summary>{copy.heading}</summary>
      <dl>
        <div>
          <dt>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => duplicate('set-up', copy.nextName(name))}
            >
              {copy.again}
            </button>
          </dt>
          <dd class="meta">{copy.againHint}</dd>
        </div>
        <div>
          <dt>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => duplicate('all', copy.copyName(name))}
            >
              {copy.copy}
            </button>
          </dt>
          <dd class="meta">{copy.copyHint}</dd>
        </div>
        <div>
          <dt>
            <button class="button button-quiet" type="button" onClick={putAway}>
              {archived ? copy.restore : copy.archive}
            </button>
          </dt>
          <dd class="meta">{!archived && copy.archiveHint}</dd>
        </div>
      </dl>
      <TwoStep
        open={copy.erase}
        yes={copy.yes}
        no={copy.no}
        onYes={() => {
          eraseEvaluation(id)
          onDone(copy.erased(name))
        }}
      >
        <p>
          <strong>{copy.confirm(name, factsIn(id).length)}</strong>{' '}
          <a href={hrefFor(`${home}share/`, id)}>{copy.saveFirst}</a>
        </p>
      </TwoStep>
    </details>
  )
}
