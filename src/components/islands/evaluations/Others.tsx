import { evaluate } from '../../../copy/evaluate/en.ts'
import type { Evaluation } from '../../../core/workbook/evaluations.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { $evaluations, beginEvaluation } from '../../../stores/workbook/evaluation.ts'
import { nameOf } from './name.ts'

const copy = evaluate.others

interface Props {
  evaluations: readonly Evaluation[]
  /** Id of the one that the page shows. */
  shown: string
  home: string
  onBegin: (evaluation: Evaluation) => void
}

/** Every evaluation of this browser. Those that were put away stand last. */
export function Others({ evaluations, shown, home, onBegin }: Props) {
  const begin = () => {
    const id = beginEvaluation()
    const fresh = $evaluations.get().find((one) => one.id === id)
    if (fresh) onBegin(fresh)
  }
  const sorted = [...evaluations].sort((a, b) => Number(a.archived) - Number(b.archived))
  return (
    <section class="evaluations_all" aria-labelledby="all-evaluations">
      <h2 id="all-evaluations">{copy.heading}</h2>
      <ul class="evaluations_after">
        {sorted.map((one) => (
          <li key={one.id}>
            {one.id === shown ? (
              <strong>{nameOf(one)}</strong>
            ) : (
              <a href={hrefFor(home, one.id)}>{nameOf(one)}</a>
            )}
            <span class="meta">
              {[
                one.id === shown && copy.open,
                one.archived && copy.archived,
                evaluate.current.changed(one.touchedAt)
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <button class="button button-quiet" type="button" onClick={begin}>
          {copy.fresh}
        </button>
      </p>
    </section>
  )
}
