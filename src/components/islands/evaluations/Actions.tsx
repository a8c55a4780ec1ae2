import { useEffect, useRef, useState } from 'preact/hooks'

import { evaluate } from '../../../copy/evaluate/en.ts'
import type { CopyOf, Evaluation } from '../../../core/workbook/evaluations.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import {
  archive,
  copyEvaluation,
  eraseEvaluation,
  factsIn
} from '../../../stores/workbook/evaluation.ts'
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
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const [asked, ask] = useState(false)
  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])

  const duplicate = (what: CopyOf, called: string) => {
    copyEvaluation(id, what, called)
    onDone(copy.begun(called))
  }
  const putAway = () => {
    archive(id, !archived)
    onDone(archived ? copy.back(name) : copy.away(name))
  }
  const close = () => {
    ask(false)
    opener.current?.focus()
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
      <p>
        <button ref={opener} class="button button-quiet" type="button" onClick={() => ask(true)}>
          {copy.erase}
        </button>
      </p>
      {asked && (
        <div class="evaluations_erase">
          <p ref={question} tabIndex={-1}>
            <strong>{copy.confirm(name, factsIn(id).length)}</strong>
          </p>
          <p>
            <a href={hrefFor(`${home}share/`, id)}>{copy.saveFirst}</a>
          </p>
          <p class="evaluations_row">
            <button
              class="button evaluations_danger"
              type="button"
              onClick={() => {
                eraseEvaluation(id)
                ask(false)
                onDone(copy.erased(name))
              }}
            >
              {copy.yes}
            </button>
            <button class="button button-quiet" type="button" onClick={close}>
              {copy.no}
            </button>
          </p>
        </div>
      )}
    </details>
  )
}
