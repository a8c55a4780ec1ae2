import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import type { Markable } from '../../../core/assessment/forms.ts'
import { outcomeOf } from '../../../core/assessment/report.ts'
import { writeStep } from '../../../core/assessment/step.ts'

const copy = knowledgeTest.question

interface Props {
  items: readonly Markable[]
  answers: ReadonlyMap<string, string>
  /** Place of the question that shows, if one does. */
  at?: number
}

/** A way to each question, and which of them are still open. */
export function QuestionList({ items, answers, at }: Props) {
  const open = openIn(items, answers)
  return (
    <ol class="test-question_list">
      {items.map(({ id }, index) => {
        const answered = !open.includes(index)
        return (
          <li key={id}>
            <a
              class={answered ? 'is-answered' : ''}
              href={`#${writeStep({ step: 'question', at: index })}`}
              aria-label={copy.link(index + 1, answered)}
              aria-current={index === at ? 'step' : undefined}
            >
              {index + 1}
            </a>
          </li>
        )
      })}
    </ol>
  )
}

/** Places of the items that have no answer yet, from 0. */
export function openIn(items: readonly Markable[], answers: ReadonlyMap<string, string>): number[] {
  return items.flatMap((item, at) =>
    outcomeOf(item, answers.get(item.id)) === 'unanswered' ? [at] : []
  )
}
