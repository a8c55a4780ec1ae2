import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Json } from '../../../core/record/fact.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import { markOfState } from '../../../core/workbook/form-names.ts'
import { type FormProblem, unusedIn } from '../../../core/workbook/form-problems.ts'
import { offerUnusable } from '../../../stores/backup.ts'
import { wordsFor } from './words.ts'

const copy = pdfForm.problems
const { words: named } = pdfForm

interface Props {
  problems: readonly FormProblem[]
  asked: Asked
  /** What was found in the form, which names its points. */
  fields: ReadonlyMap<string, Json>
}

/** What somebody should know about a form, one sentence a kind, and what can’t be used as a file. */
export function Problems({ problems, asked, fields }: Props) {
  if (problems.length === 0) return null
  const words = wordsFor(asked, 'short')
  const kinds = [...new Set(problems.map(({ status }) => status))]
  const unused = unusedIn(problems)
  const nameOf = (problem: FormProblem) => {
    const what = problem.status === 'unknown' ? problem.field : words.field(problem.field, fields)
    if ('states' in problem) return named.quoted(what, named.both(problem.states.map(stateText)))
    const told = problem.status === 'no-option' || problem.status === 'no-day'
    return told ? named.quoted(what, stateText(problem.text)) : what
  }
  return (
    <div class="pdf-form_problems">
      <p>
        <strong>{copy.heading}</strong>
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {copy[kind](problems.filter(({ status }) => status === kind).map(nameOf))}
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p>
          {copy.unused(unused.length)}{' '}
          <button
            class="button button-quiet"
            type="button"
            onClick={() => offerUnusable(unused, copy.fileName)}
          >
            {copy.download}
          </button>
        </p>
      )}
    </div>
  )
}

/** A state of a group as its answer: `v3` is 3. */
function stateText(state: string): string {
  const mark = markOfState(state)
  return mark === undefined ? state : named.mark(mark)
}
